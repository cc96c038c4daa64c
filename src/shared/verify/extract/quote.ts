/**
 * What the quote extractor promises: which words are a quote, what kind of quote it is and who is
 * made to say it. Read by verification, the evidence rail and `verify extract`; the accuracy set of
 * extraction is written against this file alone.
 */
import type { Range } from '../text/range.ts';

/**
 * What the marks are there for.
 * - `direct`: speech given as at least one full clause: “We are leaving,” she said. Also the words
 *   of a block quote, of each paragraph of a long quote, and of each half of a split quote.
 * - `partial`: somebody's words worked into the writer's sentence: the plan was “a betrayal of
 *   every tenant”, she said.
 * - `scare`: distance, a nickname, a word spoken of as a word: the so-called “smart” meters.
 * - `title`: the name of a work: her novel “The Long Weir”.
 * Spoken lines of fiction are `direct`; news copy gives no ground to tell them apart.
 */
export type QuoteKind = 'direct' | 'partial' | 'scare' | 'title';

/** How the words are set off: between quotation marks, or as a block of their own (`> …`). */
export type QuoteForm = 'marks' | 'block';

/**
 * One quote in a text whose blocks stand on lines of their own.
 *
 * Range: `start`/`end` cover the words between the marks, without the marks and without white space
 * next to them; punctuation inside the marks belongs to the words. `text === whole.slice(start, end)`.
 * `outer` covers the marks too.
 * - A quote inside a quote is part of the outer one and not listed by itself.
 * - Each paragraph of a quote over several paragraphs is one quote; all but the first have
 *   `continues`. Only the last has a closing mark.
 * - “I think,” she said, “we should go.” is two quotes.
 * - A block quote (consecutive lines beginning with `>`) is one quote from its first word to its
 *   last, without marks around the whole of it.
 * - A mark that never closes gives no quote, but a problem (problem.ts).
 *
 * Speaker: the name as written at the mention the rule used, without honorific, title or role before
 * it (“Prime Minister Ngozi Okoro said” gives `Ngozi Okoro`, “Mr Okoro said” gives `Okoro`). An
 * organisation likewise, without its article (`Harbour Trust`). A speaker described
 * and not named is the phrase as written with its article (`the company`, `a spokesperson for the
 * Harbour Trust`, `residents`). For a pronoun it is the fullest name of the person meant, and null
 * when that is not certain. Null also when nobody is named: the extractor abstains, it never guesses.
 *
 * Cue: the words that say it is speech, as written, without speaker and adverbs: `said`, `told`,
 * `has warned`, `according to`, `in the words of`; null for a colon, for none, and where the speaker
 * was carried over from an earlier quote.
 */
export type ExtractedQuote = Range & {
  readonly text: string;
  readonly outer: Range;
  readonly form: QuoteForm;
  readonly kind: QuoteKind;
  /** The paragraph goes on with the quote of the paragraph before. */
  readonly continues: boolean;
  readonly speaker: string | null;
  /** Where the mention stands that the rule used (for a pronoun, the pronoun). */
  readonly speakerRange: Range | null;
  readonly cue: string | null;
  readonly cueRange: Range | null;
  /** Stable name of the rule that chose the speaker, or that abstained. */
  readonly rule: AttributionRule;
};

/** The attribution rules, in the order of trust. */
export type AttributionRule =
  | 'cue-after'
  | 'cue-before'
  | 'cue-around'
  | 'according-to'
  | 'colon'
  | 'label'
  | 'pronoun'
  | 'continuing-quote'
  | 'same-sentence'
  | 'same-paragraph'
  | 'abstained';
