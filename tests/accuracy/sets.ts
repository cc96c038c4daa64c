/** Every evaluation set, in the order of the table. A new set is one line here and one folder. */
import { ANCHORS } from './anchors/score.ts';
import { CALCULATIONS } from './calculations/score.ts';
import { COMPARISON } from './comparison/score.ts';
import { COPIED } from './copied/score.ts';
import { EXTRACTION } from './extraction/score.ts';
import { FIGURES } from './figures/score.ts';
import { LINKS } from './links/score.ts';
import { NAMES } from './names/score.ts';
import { QUOTE_VERIFICATION } from './quote-verification/score.ts';
import type { EvaluationSet } from './score.ts';
import { WORKLIST } from './worklist/score.ts';

export const SETS: readonly EvaluationSet[] = [
  EXTRACTION,
  QUOTE_VERIFICATION,
  FIGURES,
  COMPARISON,
  CALCULATIONS,
  COPIED,
  NAMES,
  WORKLIST,
  LINKS,
  ANCHORS,
];

/** The title of each set, by its name. */
export const SET_TITLES: ReadonlyMap<string, string> = new Map(
  SETS.map(({ name, title }) => [name, title]),
);
