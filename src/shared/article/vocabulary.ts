/**
 * House lists: the desks and tags that a newsroom has agreed on, in its own order. Decides what
 * a pasted list holds, what is offered for a value in which order, and whether a value is the
 * house's. A list never forbids anything: other values stay as they were written.
 */
import { plainLetters } from './plain-letters.ts';

/** Most entries of a house list. */
export const MOST_HOUSE_ENTRIES = 500;

/** Longest entry of a house list, in UTF-16 units; as long as a desk or a tag may be. */
export const LONGEST_HOUSE_ENTRY = 100;

/** A list as it was typed: what is kept, and how many lines had to be left out and why. */
export type HouseListReading = {
  readonly entries: readonly string[];
  readonly repeated: number;
  readonly tooLong: number;
  readonly tooMany: number;
};

/** A value in use and how many pieces have it. */
export type ValueInUse = { readonly value: string; readonly count: number };

/** A value to choose from; `isUnlisted` when there is a house list and it is not on it. */
export type Offer = ValueInUse & { readonly isUnlisted: boolean };

/** What the house says of a value; `variant` carries the spelling of the house. */
export type HouseVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'variant'; readonly spelling: string }
  | { readonly kind: 'unlisted' };

/**
 * Reads a house list of one entry a line, in the order of the lines. Blank lines go; of lines
 * that differ in case or spacing alone the first stays. Accents tell entries apart here (Polish
 * "sad" and "sąd" may both be tags), though `houseVerdict` forgives a missing one.
 */
export function readHouseList(text: string): HouseListReading {
  const entries = new Map<string, string>();
  const left = { repeated: 0, tooLong: 0, tooMany: 0 };
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const entry = tidy(line);
    const key = entry.toLowerCase();
    if (entry === '') continue;
    if (entries.has(key)) left.repeated += 1;
    else if (entry.length > LONGEST_HOUSE_ENTRY) left.tooLong += 1;
    else if (entries.size === MOST_HOUSE_ENTRIES) left.tooMany += 1;
    else entries.set(key, entry);
  }
  return { entries: [...entries.values()], ...left };
}

/**
 * What to offer: the house list in its order, then values in use that it does not know, in the
 * order given. Variants of an entry are not offered. Without a list, the values in use.
 */
export function offersFrom(
  house: readonly string[],
  inUse: readonly ValueInUse[],
): readonly Offer[] {
  const counts = new Map(inUse.map(({ value, count }) => [value, count]));
  const known = new Set(house.map(folded));
  const others = inUse.filter(({ value }) => !known.has(folded(value)));
  return [
    ...house.map((value) => ({ value, count: counts.get(value) ?? 0, isUnlisted: false })),
    ...others.map((used) => ({ ...used, isUnlisted: house.length > 0 })),
  ];
}

/**
 * Whether a value is on the house list, as it is or in another case, with other accents,
 * apostrophes, hyphens or spaces. Everything is accepted when there is no list or no value.
 */
export function houseVerdict(house: readonly string[], value: string): HouseVerdict {
  if (house.length === 0 || value.trim() === '' || house.includes(tidy(value))) {
    return { kind: 'accepted' };
  }
  const sought = folded(value);
  const spelling = house.find((entry) => folded(entry) === sought);
  return spelling === undefined ? { kind: 'unlisted' } : { kind: 'variant', spelling };
}

/** The list with a value at its end; the same list when it has the value or is full. */
export function withHouseEntry(house: readonly string[], value: string): readonly string[] {
  return readHouseList([...house, value].join('\n')).entries;
}

/** The list without an entry. */
export function withoutHouseEntry(house: readonly string[], entry: string): readonly string[] {
  const gone = tidy(entry);
  return house.filter((kept) => kept !== gone);
}

/** An entry with single spaces, composed (NFC), so that equal looking entries are equal. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What variants of a name have in common. */
function folded(value: string): string {
  return plainLetters(value)
    .replace(/['’ʼ`´]/gu, "'")
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim();
}
