/**
 * The slot of a passage: the place between what stood before and after it, whatever stands in
 * it now. It shows that a passage was changed even when none of its words are left.
 */
import type { Range } from '../../verify/text/range.ts';
import { comparable, type Searchable, wordsIn } from './searchable.ts';
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

/** Finds the slot, or null when the surroundings are not both there, near each other. */
export function slotOf(passage: PassageSelector, within: Searchable): Slot | null {
  const length = wordsIn(comparable(passage.exact)).length;
  const before = wordsIn(comparable(passage.prefix)).map(({ text }) => text);
  const after = wordsIn(comparable(passage.suffix)).map(({ text }) => text);
  // The outermost word of the context may be cut in half.
  const left = before.length > LONGEST_RUN ? before.slice(1) : before;
  const right = after.length > LONGEST_RUN ? after.slice(0, -1) : after;
  for (const [leftRun, rightRun] of RUNS) {
    if (left.length < leftRun || right.length < rightRun) continue;
    const ends = placesOf(left.slice(-leftRun), within).map((at) => at + leftRun);
    const starts = placesOf(right.slice(0, rightRun), within);
    const best = closest(ends, starts, length);
    const sure = Math.min(leftRun, rightRun) >= SURE_RUN;
    if (best !== null) return { ...slotBetween(best.from, best.to, within), sure };
  }
  return null;
}

/** Word positions where a run of words stands. */
function placesOf(run: readonly string[], { words, places }: Searchable): readonly number[] {
  const [first = ''] = run;
  return (places.get(first) ?? []).filter((at) =>
    run.every((word, index) => words[at + index]?.text === word),
  );
}

/** The pair whose distance is most like the passage's length, within reason. */
function closest(ends: readonly number[], starts: readonly number[], length: number) {
  let best: { from: number; to: number; off: number } | null = null;
  for (const from of ends) {
    for (const to of starts) {
      const off = Math.abs(to - from - length);
      if (to < from || off > length * 2 + 12) continue;
      if (best === null || off < best.off) best = { from, to, off };
    }
  }
  return best;
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
