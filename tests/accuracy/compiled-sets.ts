/** The sets whose cases are compiled from written files, with the folder and the function. */
import { fileURLToPath } from 'node:url';
import { compileExtraction } from './extraction/compile.ts';
import { compileNames } from './names/compile.ts';
import type { Half } from './score.ts';
import { compileWorklist } from './worklist/compile.ts';

export interface CompiledSet {
  readonly folder: string;
  readonly compile: (folder: string, half: Half) => readonly { readonly id: string }[];
}

const folderOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const COMPILED_SETS: readonly CompiledSet[] = [
  { folder: folderOf('extraction'), compile: compileExtraction },
  { folder: folderOf('names'), compile: compileNames },
  { folder: folderOf('worklist'), compile: compileWorklist },
];
