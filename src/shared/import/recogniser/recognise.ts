/**
 * The recogniser: one filed document in, its parts out. Parts may be missing or stand in any
 * order; each step claims only what it is sure enough of and says why.
 */
import type { ImportContext } from '../context.ts';
import type { Filed } from '../filed.ts';
import { recogniseBylines } from './byline.ts';
import { recogniseCorrections } from './corrections.ts';
import { recogniseDateline } from './dateline.ts';
import { type Draft, NO_PARTS, type Recogniser } from './draft.ts';
import { takeFacts } from './facts.ts';
import { recogniseGlance } from './glance.ts';
import { recogniseHeadings } from './headings.ts';
import { recogniseHeadline } from './headline.ts';
import { recogniseLabels } from './labels.ts';
import { recogniseLanguage } from './language.ts';
import { recogniseOpening } from './opening.ts';
import { recognisePictureLines } from './picture-lines.ts';
import { recognisePullQuotes } from './pull-quotes.ts';
import { recogniseSources } from './sources.ts';

/** Order matters: parts with a title of their own first, then those known by position. */
const STEPS: readonly Recogniser[] = [
  takeFacts,
  recogniseLanguage,
  recogniseLabels,
  recogniseSources,
  recogniseGlance,
  recogniseCorrections,
  recognisePullQuotes,
  recognisePictureLines,
  recogniseBylines,
  recogniseHeadline,
  recogniseDateline,
  recogniseOpening,
  recogniseHeadings,
];

/** Maps the blocks of a filed document to the parts of an article. */
export function recognise(filed: Filed, context: ImportContext): Draft {
  const start: Draft = {
    blocks: filed.blocks,
    parts: NO_PARTS,
    facts: filed.facts,
    notes: filed.notes,
  };
  return STEPS.reduce((draft, step) => step(draft, context), start);
}
