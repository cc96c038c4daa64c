/**
 * Whom “he”, “she” or “it” means at a place of the text. Called by resolve.ts. Null unless one
 * person or organisation fits better than all others.
 */
import type { Person } from '../people/person.ts';
import type { MaskedBlock } from './masked.ts';

/** A place among the blocks. */
export type Place = { readonly block: number; readonly start: number };

type Named = {
  readonly person: Person;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
};

/** How many paragraphs back a person may have been named. */
const REACH = 4;

/** The person that a pronoun at a place means; `last` is the speaker of the quote before. */
export function personMeant(
  pronoun: 'he' | 'she',
  place: Place,
  people: readonly Person[],
  block: MaskedBlock,
  last: string | null,
): Person | null {
  const fits = people.filter((person) => person.gender === 'unknown' || person.gender === pronoun);
  const named = fits.flatMap((person) =>
    person.mentions
      .filter(
        (item) =>
          item.block < place.block ||
          (item.block === place.block && item.mention.start < place.start),
      )
      .map(({ block: at, mention }) => ({
        person,
        block: at,
        start: mention.start,
        end: mention.end,
        opens: mention.opens,
      })),
  );
  const here = named.filter((item) => item.block === place.block && isOutside(block, item.start));
  const chosen = choose(here, pronoun, last);
  if (chosen !== 'none') return chosen;
  for (let back = 1; back <= REACH; back += 1) {
    const before = choose(
      named.filter((item) => item.block === place.block - back),
      pronoun,
      last,
    );
    if (before !== 'none') return before;
  }
  return personAfter(fits, place);
}

/** “…,” she said. Anneke Visser was …: the one person named right after, when none was before. */
function personAfter(fits: readonly Person[], place: Place): Person | null {
  const later = fits.filter((person) =>
    person.mentions.some((item) => item.block === place.block && item.mention.opens),
  );
  return later.length === 1 ? (later[0] ?? null) : null;
}

/** “Tom Lund and Karl Marsh”: a second name follows at once, so neither is the subject alone. */
function isJoint(one: Named, named: readonly Named[]): boolean {
  return named.some(
    (other) =>
      other.block === one.block &&
      other.person !== one.person &&
      other.start > one.end &&
      other.start - one.end <= ' and '.length,
  );
}

/** Names inside quotes are hidden before mentions are read, so every mention counts. */
function isOutside(block: MaskedBlock, start: number): boolean {
  return start < block.masked.length;
}

function choose(
  named: readonly Named[],
  pronoun: 'he' | 'she',
  last: string | null,
): Person | null | 'none' {
  const distinct = [...new Set(named.map((item) => item.person))];
  const [only] = distinct;
  if (only === undefined) return 'none';
  if (distinct.length === 1) return only;
  const known = distinct.filter((person) => person.gender === pronoun);
  const openers = named.filter((item) => item.opens && !known.includes(item.person));
  if (known.length === 1 && openers.length === 0) return known[0] ?? null;
  const subjects = named
    .filter((item) => item.opens && !isJoint(item, named))
    .sort((one, other) => one.start - other.start);
  const latest = subjects.at(-1)?.person;
  const speaker = distinct.find((person) => person.full === last || person.last === last);
  if (latest !== undefined && (speaker === undefined || speaker === latest)) return latest;
  return null;
}

/** The one organisation that the block names before the place. */
export function organisationMeant(block: MaskedBlock, start: number): string | null {
  const names = new Set(
    block.mentions
      .filter((mention) => mention.kind === 'organisation' && mention.start < start)
      .map((mention) => mention.text),
  );
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}
