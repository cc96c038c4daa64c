/** Every evaluation set, in the order of the table. A new set is one line here and one folder. */
import { EXTRACTION } from './extraction/score.ts';
import { NAMES } from './names/score.ts';
import type { EvaluationSet } from './score.ts';

export const SETS: readonly EvaluationSet[] = [EXTRACTION, NAMES];
