/**
 * Where the very words of a passage stand in a text, and how well their surroundings agree with
 * the passage's own. Part of a longer word or number is not the passage: "5%" is not in "15%".
 */
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
  const before = comparable(passage.prefix);
  const after = comparable(passage.suffix);
  const places: ExactPlace[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const range = { start: at, end: at + exact.length };
    const left = text.slice(Math.max(0, at - before.length - 40), at);
    const right = text.slice(range.end, range.end + after.length + 40);
    if (gluedBefore(left) !== gluedBefore(before) || gluedAfter(right) !== gluedAfter(after))
      continue;
    places.push({ range, context: contextScore(before, after, left, right) });
    if (places.length === MOST_PLACES) break;
  }
  return places;
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

/** Share of the words around a passage that stand around a place; no context at all agrees. */
function contextScore(before: string, after: string, left: string, right: string): number {
  const sides = [shareOf(before, left), shareOf(after, right)].filter((side) => side !== null);
  if (sides.length === 0) return 1;
  return sides.reduce((total, side) => total + side, 0) / sides.length;
}

function shareOf(context: string, found: string): number | null {
  const wanted = wordsIn(context).map(({ text }) => text);
  if (wanted.length === 0) return null;
  const there = wordsIn(found).map(({ text }) => text);
  return commonWords(wanted, there).length / wanted.length;
}
