/** What the search for copied passages says of an article and its sources. Data only. */
import type { Range } from '../text/range.ts';

/**
 * How close the wording is. `copied`: the same words in a row; `close`: a sentence lightly rewritten;
 * `note`: much the same words, which may be all that can be said; worth a look, no fault.
 */
export type CopyLevel = 'copied' | 'close' | 'note';

/** A stretch of the article and the stretch of a source it was taken from. */
export type CopiedPassage = Range & {
  readonly level: CopyLevel;
  readonly rule: 'copied-run' | 'close-wording' | 'same-content';
  /** Index of the source in the list handed in. */
  readonly source: number;
  readonly sourceRange: Range;
  /** Words of the article that the source has in the same order. */
  readonly words: number;
};
