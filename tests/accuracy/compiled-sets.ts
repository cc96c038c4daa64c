/** The sets whose cases are compiled from written files, with the folder and the function. */
import { fileURLToPath } from 'node:url';
import { compiledCases as compiledAnchors } from './anchors/compile.ts';
import { compiledCases as compiledCalculations } from './calculations/compile.ts';
import { compiledCases as compiledComparison } from './comparison/compile.ts';
import { compiledCases as compiledCopied } from './copied/compile.ts';
import { compileExtraction } from './extraction/compile.ts';
import { compiledCases as compiledFigures } from './figures/compile.ts';
import { compileNames } from './names/compile.ts';
import { compiledCases as compiledQuotes } from './quote-verification/compile.ts';
import type { Half } from './score.ts';
import { compileWorklist } from './worklist/compile.ts';

export interface CompiledSet {
  readonly folder: string;
  readonly compile: (folder: string, half: Half) => readonly { readonly id: string }[];
}

const folderOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const COMPILED_SETS: readonly CompiledSet[] = [
  { folder: folderOf('extraction'), compile: compileExtraction },
  { folder: folderOf('quote-verification'), compile: (_, half) => compiledQuotes(half) },
  { folder: folderOf('figures'), compile: (_, half) => compiledFigures(half) },
  { folder: folderOf('comparison'), compile: (_, half) => compiledComparison(half) },
  { folder: folderOf('calculations'), compile: (_, half) => compiledCalculations(half) },
  { folder: folderOf('copied'), compile: (_, half) => compiledCopied(half) },
  { folder: folderOf('names'), compile: compileNames },
  { folder: folderOf('worklist'), compile: compileWorklist },
  { folder: folderOf('anchors'), compile: (_, half) => compiledAnchors(half) },
];
