/**
 * The people of a piece: full names with everything that refers to them. Called by checkNames;
 * needs the whole piece.
 */
import type { Gender } from '../people/first-names.ts';
import { isFirstName } from '../people/first-names.ts';
import type { Mention } from '../people/mention.ts';
import { genderOf, nameKey } from '../people/registry.ts';
import { isIntroduced } from './introduced.ts';
import type { PlacedName } from './read-names.ts';

/** One full name of the piece with its mentions; `last` is the surname as first written. */
export type CastMember = {
  readonly full: string;
  readonly first: string;
  readonly last: string;
  /** The surname as `nameKey` gives it. */
  readonly surnameKey: string;
  readonly gender: Gender;
  /** Mentions by full name, in reading order. */
  readonly fullNames: readonly PlacedName[];
  /** Some full mention says who it is. */
  readonly introduced: boolean;
};

/** Everybody who has a full name, in order of first mention; `singles` are names of one word. */
export type Cast = {
  readonly members: readonly CastMember[];
  readonly singles: readonly PlacedName[];
};

/** Sorts the names of a piece. */
export function castOf(names: readonly PlacedName[]): Cast {
  const titled = new Set(
    names
      .filter(({ mention }) => mention.title !== '' && isSingle(mention.words))
      .map(({ mention }) => nameKey(mention.words.at(-1) ?? '')),
  );
  const persons = names.filter(({ mention }) => isFullName(mention, titled));
  const surnames = new Set(
    persons
      .filter(({ mention }) => mention.certain)
      .map(({ mention }) => nameKey(mention.words.at(-1) ?? '')),
  );
  const groups = new Map<string, PlacedName[]>();
  for (const name of persons) {
    if (isEponym(name, surnames)) continue;
    const key = groupKey(name, groups);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const members = [...groups.values()].flatMap(memberOf);
  return { members, singles: names.filter(({ mention }) => isSingle(mention.words)) };
}

/** Two words that name a person; what looks like a place is one when “Ms” stands before its last. */
function isFullName(mention: Mention, titled: ReadonlySet<string>): boolean {
  if (isSingle(mention.words)) return false;
  if (mention.kind === 'person') return true;
  return mention.kind !== 'organisation' && titled.has(nameKey(mention.words.at(-1) ?? ''));
}

/** The words of a surname that has a particle: van den Broek. */
function isSingle(words: readonly string[]): boolean {
  return words.length === 1 || /^\p{Ll}/u.test(words[0] ?? '');
}

/** “Lombard Street”, “Weiss Management”: a surname of the piece before another word. */
function isEponym({ mention }: PlacedName, surnames: ReadonlySet<string>): boolean {
  if (mention.certain) return false;
  return surnames.has(nameKey(mention.words[0] ?? '')) && !isFirstName(mention.words[0] ?? '');
}

/** First and last word; an initial, or a nickname between them, makes no other person. */
function groupKey({ mention }: PlacedName, groups: ReadonlyMap<string, PlacedName[]>): string {
  const first = nameKey(mention.words[0] ?? '');
  const last = nameKey(mention.words.at(-1) ?? '');
  for (const key of groups.keys()) {
    const [otherFirst = '', otherLast = ''] = key.split('|');
    const initial = first.length === 1 || otherFirst.length === 1;
    if (otherLast === last && initial && first[0] === otherFirst[0]) return key;
  }
  return `${first}|${last}`;
}

function memberOf(fullNames: readonly PlacedName[]): readonly CastMember[] {
  const [name] = fullNames;
  if (name === undefined) return [];
  const { words, text } = name.mention;
  const genders = fullNames.map(({ mention }) => genderOf(mention));
  return [
    {
      full: text,
      first: words[0] ?? '',
      last: words.at(-1) ?? '',
      surnameKey: nameKey(words.at(-1) ?? ''),
      gender: genders.find((gender) => gender !== 'unknown') ?? 'unknown',
      fullNames,
      introduced: fullNames.some(isIntroduced),
    },
  ];
}

/** The people with a surname. */
export function withSurname(cast: Cast, surname: string): readonly CastMember[] {
  const key = nameKey(surname);
  return cast.members.filter((member) => member.surnameKey === key);
}
