/**
 * What reading a file of references answers, whatever its format: the items that could be read
 * and, entry by entry, what could not. Limits keep a hostile file from holding up the program.
 */
import { type CslItem, cslItem } from '../csl/item.ts';

/** Longest file that is read, in UTF-16 code units. */
export const LONGEST_FILE = 10_000_000;

/** Most items taken from one file. */
export const MOST_ITEMS = 20_000;

/** After so many problems a file is no file of references, and reading ends. */
export const MOST_PROBLEMS = 100;

/** What could not be read: where ("line 12", "item 3") and why. */
export type ReadProblem = { readonly place: string; readonly sentence: string };

/** The items of a file in its order, and what could not be read of it. */
export type ReadItems = {
  readonly items: readonly CslItem[];
  readonly problems: readonly ReadProblem[];
};

/** What a reader collects while it goes through a file. */
export type Collector = {
  /** Takes an item that the schema accepts; anything else becomes a problem. */
  add(candidate: unknown, place: string): void;
  note(place: string, sentence: string): void;
  /** Whether nothing more is taken. */
  isFull(): boolean;
  result(): ReadItems;
};

/** A fresh collector. */
export function createCollector(): Collector {
  const items: CslItem[] = [];
  const problems: ReadProblem[] = [];
  const isFull = () => items.length >= MOST_ITEMS || problems.length >= MOST_PROBLEMS;
  const note = (place: string, sentence: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ place, sentence });
  };
  return {
    note,
    isFull,
    add(candidate, place) {
      if (isFull()) return;
      const parsed = cslItem.safeParse(candidate);
      if (parsed.success) items.push(parsed.data);
      else note(place, `This entry is not a reference: ${whatIsWrong(parsed.error.issues)}.`);
    },
    result: () => ({ items, problems }),
  };
}

/** The answer to a file that is too long to read. */
export function tooLong(): ReadItems {
  const sentence = 'This file of references is longer than Standfirst reads.';
  return { items: [], problems: [{ place: 'file', sentence }] };
}

function whatIsWrong(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const places = issues.slice(0, 3).map(({ path }) => path.map(String).join('.'));
  const named = places.filter((place) => place !== '');
  return named.length === 0
    ? 'its fields are not those of a reference'
    : `check ${named.join(', ')}`;
}
