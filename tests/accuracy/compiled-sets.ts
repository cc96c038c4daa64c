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
import { HALVES, type Half, TUNED_HALVES } from './score.ts';
import { compileWorklist } from './worklist/compile.ts';

type Cases = readonly { readonly id: string }[];

export interface CompiledSet {
  readonly folder: string;
  /** The halves that it has, with the cases of each. */
  readonly halves: ReadonlyMap<Half, () => Cases>;
}

function compiledSet<Each extends Half>(
  name: string,
  halves: readonly Each[],
  compile: (folder: string, half: Each) => Cases,
): CompiledSet {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  return { folder, halves: new Map(halves.map((half) => [half, () => compile(folder, half)])) };
}

export const COMPILED_SETS: readonly CompiledSet[] = [
  compiledSet('extraction', HALVES, compileExtraction),
  compiledSet('quote-verification', HALVES, (_, half) => compiledQuotes(half)),
  compiledSet('figures', HALVES, (_, half) => compiledFigures(half)),
  compiledSet('comparison', HALVES, (_, half) => compiledComparison(half)),
  compiledSet('calculations', TUNED_HALVES, (_, half) => compiledCalculations(half)),
  compiledSet('copied', HALVES, (_, half) => compiledCopied(half)),
  compiledSet('names', HALVES, compileNames),
  compiledSet('worklist', HALVES, compileWorklist),
  compiledSet('anchors', TUNED_HALVES, (_, half) => compiledAnchors(half)),
];
