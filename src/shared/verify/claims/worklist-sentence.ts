/**
 * What the worklist says of a text: the sentences that need evidence, and the people a piece
 * criticises who have not answered. The accuracy set of the worklist is written against this file.
 */
import type { Range } from '../text/range.ts';

/**
 * Why a sentence needs evidence. A sentence that is only a question, the writer's opinion or the
 * writer's own observation has none and is not listed.
 */
export type ClaimSign =
  | 'figure'
  | 'date'
  | 'superlative'
  | 'comparison'
  | 'cause'
  | 'prediction'
  | 'quote'
  | 'indirect-speech'
  | 'allegation'
  | 'law'
  | 'medicine'
  | 'science'
  | 'event';

/**
 * One sentence that needs evidence. `risk` is 0 to 100: harm if it is wrong, by the gravest sign,
 * a little more for each further one.
 */
export type CheckWorthySentence = Range & {
  readonly text: string;
  readonly signs: readonly ClaimSign[];
  readonly risk: number;
};

/** Somebody of whom a text says something grave, with the words that say it. */
export type CriticisedParty = {
  /** The fullest name the text gives. */
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  /** The sentences with the allegations. */
  readonly allegations: readonly Range[];
  /** The words of the lexicon that were found there, lower case. */
  readonly words: readonly string[];
  /** Where they answer, decline to answer or are quoted; null while the text has no answer. */
  readonly answer: Range | null;
};
