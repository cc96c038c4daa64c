/**
 * Where the very words of a passage stand in a text, and how well their surroundings agree with
 * the passage's own. Part of a longer word or number is not the passage: "5%" is not in "15%".
 */
import { PASSAGE_CONTEXT } from '../../evidence/passage.ts';
import type { Range } from '../../verify/text/range.ts';
import { commonWords } from './common-words.ts';
import { comparable, type Searchable, wordsIn } from './searchable.ts';
import type { PassageSelector } from './selector.ts';

/** An occurrence; `context` is the share of the passage's surroundings found around it, 0 to 1. */
export type ExactPlace = { readonly range: Range; readonly context: number };

/** Occurrences that are looked at; a text with more repeats itself beyond telling apart. */
const MOST_PLACES = 500;

/** Every occurrence in the normalised text. */
export function exactPlaces(passage: PassageSelector, within: Searchable): readonly ExactPlace[] {
  const { text } = within.mapped;
  const exact = comparable(passage.exact);
  const around = surroundings(passage);
  const places: ExactPlace[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const range = { start: at, end: at + exact.length };
    const { left, right } = beside(range, around, within);
    if (gluedBefore(left) !== gluedBefore(around.before)) continue;
    if (gluedAfter(right) !== gluedAfter(around.after)) continue;
    places.push({ range, context: contextAt(range, around, within) });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** What stood around a passage, as comparisons see it. */
export type Surroundings = {
  readonly before: string;
  readonly after: string;
  readonly words: WordsAround;
};

/** The whole words before and after a passage; the outermost may have been cut in half. */
export type WordsAround = { readonly before: readonly string[]; readonly after: readonly string[] };

/** The surroundings of a passage. */
export function surroundings(passage: PassageSelector): Surroundings {
  return {
    before: comparable(passage.prefix),
    after: comparable(passage.suffix),
    words: wordsAround(passage),
  };
}

/** The words of a passage's context. */
export function wordsAround({ prefix, suffix }: PassageSelector): WordsAround {
  const before = wordsIn(comparable(prefix)).map(({ text }) => text);
  const after = wordsIn(comparable(suffix)).map(({ text }) => text);
  return {
    before: isCut(prefix, before) ? before.slice(1) : before,
    after: isCut(suffix, after) ? after.slice(0, -1) : after,
  };
}

function isCut(context: string, words: readonly string[]): boolean {
  return context.length >= PASSAGE_CONTEXT - 1 && words.length > 1;
}

/** Share of the words around a passage that stand around a place; no context at all agrees. */
export function contextAt(range: Range, around: Surroundings, within: Searchable): number {
  const { left, right } = beside(range, around, within);
  const sides = [shareOf(around.words.before, left), shareOf(around.words.after, right)];
  const known = sides.filter((side) => side !== null);
  if (known.length === 0) return 1;
  return known.reduce((total, side) => total + side, 0) / known.length;
}

function beside(range: Range, { before, after }: Surroundings, { mapped }: Searchable) {
  return {
    left: mapped.text.slice(Math.max(0, range.start - before.length - 40), range.start),
    right: mapped.text.slice(range.end, range.end + after.length + 40),
  };
}

/** Letters, digits and signs that touch a passage and would make it another word or number. */
function gluedBefore(text: string): string {
  return (
    /(?:[\p{L}\p{N}\p{M}\p{Sc}][\p{L}\p{N}\p{M}\p{Sc}'.,+-]*|(?<=^|\s)[+-])$/u.exec(text)?.[0] ?? ''
  );
}

function gluedAfter(text: string): string {
  return (
    /^(?:['.,-]?[\p{L}\p{N}\p{M}\p{Sc}%][\p{L}\p{N}\p{M}\p{Sc}%'.,-]*)/u
      .exec(text)?.[0]
      ?.replace(/['.,-]+$/, '') ?? ''
  );
}

function shareOf(wanted: readonly string[], found: string): number | null {
  if (wanted.length === 0) return null;
  const there = wordsIn(found).map(({ text }) => text);
  return commonWords(wanted, there).length / wanted.length;
}
