/**
 * What the check of a quote says: the verdict, every edit with its place in both texts, what the
 * reader is not shown, and the mends that can be applied. Data only; verify-quote.ts makes it.
 */
import type { Range } from '../text/range.ts';
import type { EditClass } from './edit-class.ts';

/** From word for word the same to not in the source at all; the worst edit decides. */
export type Verdict =
  | 'exact'
  | 'normalised'
  | 'disclosed-edit'
  | 'cleaned'
  | 'altered-minor'
  | 'altered-material'
  | 'not-found'
  | 'ambiguous';

/** One difference: `from` in the source became `to` in the quote; either may be empty. */
export type QuoteEdit = {
  readonly class: EditClass;
  readonly from: string;
  readonly to: string;
  readonly quoteRange: Range;
  readonly sourceRange: Range;
};

/**
 * What an editor should look at though the words are right. `ellipsis`: what the dots hide;
 * `far-splice`: they join passages far apart; `clip`: the sentence goes on with a but or an if;
 * `clipped-lead`: a "not" stands before the first word; `question`: a question is quoted as a
 * statement; `condition`: an if before the quote is left out; `nested-quote`: the source quotes
 * someone else; `too-short`: too few words to be sure; `several-places`: in more than one place.
 */
export type QuoteWarning = {
  readonly kind:
    | 'ellipsis'
    | 'far-splice'
    | 'clip'
    | 'clipped-lead'
    | 'question'
    | 'condition'
    | 'nested-quote'
    | 'too-short'
    | 'several-places';
  /** The words in question; empty for warnings without words. */
  readonly words: string;
  readonly sourceRange: Range;
};

/** A mend: the range of the quote is to be replaced by the text. */
export type QuoteFix = {
  readonly kind: 'use-source-wording' | 'insert-ellipsis' | 'bracket' | 'make-paraphrase';
  readonly quoteRange: Range;
  readonly replacement: string;
};

/** The result of a check. `start` and `end` are null when the quote was not found. */
export type QuoteCheck = {
  readonly verdict: Verdict;
  readonly edits: readonly QuoteEdit[];
  readonly start: number | null;
  readonly end: number | null;
  /** Ranges of the source that an ellipsis leaves out. */
  readonly elided: readonly Range[];
  /** The passage with up to two sentences on either side, or null. */
  readonly context: Range | null;
  readonly warnings: readonly QuoteWarning[];
  /** In how many places of the source the words of the quote stand as they are. */
  readonly places: number;
  readonly fixes: readonly QuoteFix[];
};
