/**
 * The names for the ways a quote may differ from its source. They are part of
 * the output of `verify quotes --jsonl`, so a name once given stays.
 *
 * Harmless, the words are the same:
 *   cosmetic        case, punctuation, quote marks, dashes, spelling of the
 *                   two Englishes, hyphen or space in a compound, line-end
 *                   hyphens, invisible characters
 * Disclosed, the reader is told:
 *   ellipsis        words left out behind "…", "..." or "[…]"
 *   bracket         words in square brackets put in or in place of others
 * Cleaned, speech tidied up:
 *   cleaned         um, uh, you know; a word said twice; a false start
 * Minor, the sense is untouched:
 *   contraction     "don't" for "do not"
 *   article         a, an, the put in, left out or exchanged
 *   digit-word      "12" for "twelve", "per cent" for "%"
 * Material, the sense may have changed:
 *   negation        not, never, no … put in or left out
 *   number          another figure, or a figure put in or left out
 *   unit            million for billion, miles for kilometres, % for points
 *   name            another person, place or organisation
 *   date            another day, month, year or "yesterday" for "today"
 *   modal           may, might, could, would, should, must, will exchanged
 *   hedge           about, nearly, perhaps, allegedly put in or left out
 *   comparative     more for less, higher for lower, at least for at most
 *   antonym         a word exchanged for its opposite
 *   content-word    any other word exchanged for another
 *   omission        words left out with no ellipsis
 *   insertion       words put in with no brackets
 *   reordering      the same words in another order
 *   speaker-change  words of two speakers joined into one quote
 */

/** The classes of every tier, from the most harmless tier to the worst. */
const CLASSES_BY_TIER = {
  cosmetic: ['cosmetic'],
  disclosed: ['ellipsis', 'bracket'],
  cleaned: ['cleaned'],
  minor: ['contraction', 'article', 'digit-word'],
  material: [
    'negation',
    'number',
    'unit',
    'name',
    'date',
    'modal',
    'hedge',
    'comparative',
    'antonym',
    'content-word',
    'omission',
    'insertion',
    'reordering',
    'speaker-change',
  ],
} as const;

/** How much an edit weighs. */
export type EditTier = keyof typeof CLASSES_BY_TIER;

/** One way a quote may differ from its source. */
export type EditClass = (typeof CLASSES_BY_TIER)[EditTier][number];

const TIERS: ReadonlyMap<string, EditTier> = new Map(
  (['cosmetic', 'disclosed', 'cleaned', 'minor', 'material'] as const).flatMap((tier) =>
    CLASSES_BY_TIER[tier].map((name) => [name, tier] as const),
  ),
);

/** The tier an edit belongs to. */
export function tierOf(editClass: EditClass): EditTier {
  return TIERS.get(editClass) ?? 'material';
}
