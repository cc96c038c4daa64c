/** What the checks of numbers and dates inside one piece are given and answer. */
import type { Range } from '../text/range.ts';

/** A textblock of a piece: what it is to the reader, its id, and its text. */
export type FieldText = {
  readonly field: string;
  readonly blockId: string;
  readonly text: string;
};

/** Words of one block, with their range in it. */
export type PlacedWords = Range & { readonly blockId: string; readonly text: string };

/** The rules, by the names that the preflight policy knows. */
export type AgreementRule =
  | 'figures-disagree'
  | 'promise-broken'
  | 'sum-wrong'
  | 'calculation-wrong'
  | 'units-disagree'
  | 'weekday-wrong'
  | 'date-impossible'
  | 'date-ambiguous'
  | 'age-wrong';

/** One finding: the words it is about, those they disagree with, and the difference in a sentence. */
export type AgreementFinding = {
  readonly rule: AgreementRule;
  readonly sentence: string;
  readonly place: PlacedWords;
  /** The other words, in the same block or another; null when only the calendar disagrees. */
  readonly against: PlacedWords | null;
};

/** Words of a block by range. */
export function wordsAt(block: FieldText, { start, end }: Range): PlacedWords {
  return { blockId: block.blockId, start, end, text: block.text.slice(start, end) };
}
