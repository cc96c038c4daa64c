/** The cases of set A that are kept in files; `npm run accuracy:compile` writes them. */
import type { TunedHalf } from '../score.ts';
import type { AnchorCase } from './case.ts';
import { generatedCases } from './generate/generate.ts';

/** Every case of a half. */
export function compiledCases(half: TunedHalf): readonly AnchorCase[] {
  return generatedCases(half);
}
