/**
 * The slot of a passage: the place between what stood before and after it, whatever stands in
 * it now. It shows that a passage was changed even when none of its words are left.
 */
import type { Range } from '../../verify/text/range.ts';
import { wordsAround } from './exact-places.ts';
import { comparable, ownRange, type Searchable, wordsIn } from './searchable.ts';
import type { PassageSelector } from './selector.ts';

/** A slot in the normalised text; its range may be empty. `sure`: enough was found on each side. */
export type Slot = Range & { readonly words: number; readonly sure: boolean };

/** Words next to the passage that are looked for on each side, and on both together at least. */
const LONGEST_RUN = 6;
const FEWEST_WORDS = 6;

/** Words on each side that make a slot sure. */
const SURE_RUN = 3;

/** Lengths of the runs before and after, the most words first. */
const RUNS: readonly (readonly [number, number])[] = lengths()
  .flatMap((before) => lengths().map((after) => [before, after] as const))
  .filter(([before, after]) => before + after >= FEWEST_WORDS)
  .sort((one, other) => other[0] + other[1] - one[0] - one[1]);

function lengths(): readonly number[] {
  return Array.from({ length: LONGEST_RUN }, (_, index) => index + 1);
}

/**
 * Finds the slot, or null when the surroundings are not both there, near each other. Places that
 * still hold the passage's own words (`taken`, of the normalised text) are not slots.
 */
export function slotOf(
  passage: PassageSelector,
  within: Searchable,
  taken: readonly Range[],
): Slot | null {
  const length = wordsIn(comparable(passage.exact)).length;
  const { before, after } = wordsAround(passage);
  for (const [leftRun, rightRun] of RUNS) {
    const ends = endsOf(before, leftRun, within);
    const starts = startsOf(after, rightRun, within);
    const free = gaps(ends, starts, length)
      .map(({ from, to }) => slotBetween(from, to, within))
      .filter((slot) => !taken.some((range) => touches(range, slot)));
    const slot = nearest(free, passage, within);
    // Surroundings that come again and again, as in tables and reports, point at nothing.
    const sure = free.length === 1 && Math.min(leftRun, rightRun) >= SURE_RUN;
    if (slot !== null) return { ...slot, sure };
  }
  return null;
}

/** Where a slot may begin; before a passage that began its text there is only the beginning. */
function endsOf(before: readonly string[], run: number, within: Searchable): readonly number[] {
  if (before.length === 0) return [0];
  if (before.length < run) return [];
  return placesOf(before.slice(-run), within).map((at) => at + run);
}

function startsOf(after: readonly string[], run: number, within: Searchable): readonly number[] {
  if (after.length === 0) return [within.words.length];
  return after.length < run ? [] : placesOf(after.slice(0, run), within);
}

function touches(range: Range, slot: Range): boolean {
  return range.start <= slot.end && range.end >= slot.start;
}

function nearest<Of extends Range>(
  slots: readonly Of[],
  { start }: PassageSelector,
  within: Searchable,
): Of | null {
  let best: Of | null = null;
  const distance = (slot: Of) => Math.abs(ownRange(within, slot).start - start);
  for (const slot of slots) if (best === null || distance(slot) < distance(best)) best = slot;
  return best;
}

/** Word positions where a run of words stands. */
function placesOf(run: readonly string[], { words, places }: Searchable): readonly number[] {
  const [first = ''] = run;
  return (places.get(first) ?? []).filter((at) =>
    run.every((word, index) => words[at + index]?.text === word),
  );
}

type Gap = { readonly from: number; readonly to: number };

/** Most gaps that are looked at; a text with more repeats itself beyond telling apart. */
const MOST_GAPS = 200;

/** Gaps of about the passage's length between the two. */
function gaps(ends: readonly number[], starts: readonly number[], length: number): readonly Gap[] {
  const found: Gap[] = [];
  let first = 0;
  for (const from of ends) {
    while ((starts[first] ?? Number.POSITIVE_INFINITY) < from) first += 1;
    for (let at = first; at < starts.length; at += 1) {
      const to = starts[at] ?? 0;
      if (to - from > length * 3 + 12 || found.length === MOST_GAPS) break;
      found.push({ from, to });
    }
  }
  return found;
}

function slotBetween(from: number, to: number, { words, mapped }: Searchable) {
  const first = words[from];
  const last = words[to - 1];
  if (to <= from || first === undefined || last === undefined) {
    const at = words[from - 1]?.end ?? 0;
    return { start: at, end: at, words: 0 };
  }
  const punctuation =
    /^[.!?)'"]+(?=\s|$)/.exec(mapped.text.slice(last.end, last.end + 4))?.[0] ?? '';
  return { start: first.start, end: last.end + punctuation.length, words: to - from };
}
