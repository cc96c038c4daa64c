/**
 * Finds a passage of an old copy in a new one. Evidence is never moved onto other words: the
 * same words count as the passage only where they plainly are it, and anything else is shown as
 * changed, with the difference, or as gone.
 */
import type { Projection } from '../../evidence/projection.ts';
import type { Range } from '../../verify/text/range.ts';
import { commonWords } from './common-words.ts';
import { differenceOf, type WordChange } from './difference.ts';
import { contextAt, type ExactPlace, exactPlaces, surroundings } from './exact-places.ts';
import { nearPlace } from './near-place.ts';
import { comparable, ownRange, type Searchable, searchable, wordsIn } from './searchable.ts';
import type { PassageSelector } from './selector.ts';
import { type Slot, slotOf } from './slot.ts';

/** What became of a passage; ranges and texts are those of the new copy. */
export type Reanchored =
  | { readonly fate: 'same'; readonly range: Range }
  | { readonly fate: 'moved'; readonly range: Range }
  | {
      readonly fate: 'changed';
      readonly range: Range;
      readonly current: string;
      readonly difference: readonly WordChange[];
    }
  | { readonly fate: 'gone' };

/** Context that makes an occurrence the passage beyond doubt, and that makes it so by itself. */
const FULL_CONTEXT = 0.95;
const SURE_CONTEXT = 0.5;

/** Words that are enough to tell a passage without its context. */
const DISTINCTIVE_WORDS = 7;

/** Context that a passage of fewer words needs at least. */
const SOME_CONTEXT = 0.4;

/** Share of the words that must be left for a long passage to count as changed, not replaced. */
const SHARE_LEFT = 0.3;
const SHORT_WORDS = 6;

/** Finds one passage. */
export function reanchor(passage: PassageSelector, projection: Projection): Reanchored {
  return reanchorIn(passage, projection, searchable(projection.text));
}

/** Finds all passages of a source, in order. */
export function reanchorAll(
  passages: readonly PassageSelector[],
  projection: Projection,
): readonly Reanchored[] {
  const prepared = searchable(projection.text);
  return passages.map((passage) => reanchorIn(passage, projection, prepared));
}

function reanchorIn(
  passage: PassageSelector,
  projection: Projection,
  within: Searchable,
): Reanchored {
  const places = exactPlaces(passage, within);
  const best = bestPlace(passage, places, within);
  if (best !== null && best.context >= FULL_CONTEXT && isDistinctive(passage))
    return found(passage, best, within);
  const slot = slotOf(
    passage,
    within,
    places.map(({ range }) => range),
  );
  if (best !== null && isPassage(passage, best, slot, within)) return found(passage, best, within);
  if (slot !== null) return inSlot(passage, slot, projection, within);
  const near = nearPlace(comparable(passage.exact), within);
  return near === null ? { fate: 'gone' } : changedAt(passage, near, projection, within);
}

/** The same words are the passage unless its surroundings are elsewhere, around other words. */
function isPassage(
  passage: PassageSelector,
  best: ExactPlace,
  slot: Slot | null,
  within: Searchable,
): boolean {
  if (slot === null || !slot.sure) return best.context >= SURE_CONTEXT || isEnough(passage, best);
  // Nothing stands in its old place: it was cut out of there, and put where it is now.
  if (slot.words === 0) return isEnough(passage, best);
  const around = contextAt(slot, surroundings(passage), within);
  if (best.context < SURE_CONTEXT || best.context < around) return false;
  const distance = (range: Range) => Math.abs(ownRange(within, range).start - passage.start);
  return best.context > around || distance(best.range) <= distance(slot);
}

/** The occurrence with the most context; of equal ones the nearest to where it was. */
function bestPlace(
  passage: PassageSelector,
  places: readonly ExactPlace[],
  within: Searchable,
): ExactPlace | null {
  const distance = (place: ExactPlace) =>
    Math.abs(ownRange(within, place.range).start - passage.start);
  let best: ExactPlace | null = null;
  for (const place of places) {
    const isBetter =
      best === null ||
      place.context > best.context ||
      (place.context === best.context && distance(place) < distance(best));
    if (isBetter) best = place;
  }
  return best;
}

function found(passage: PassageSelector, place: ExactPlace, within: Searchable): Reanchored {
  const range = ownRange(within, place.range);
  const isSame = range.start === passage.start && range.end === passage.end;
  return { fate: isSame ? 'same' : 'moved', range };
}

/** Without its context only a long run of words, or a little context, makes it the passage. */
function isEnough(passage: PassageSelector, place: ExactPlace): boolean {
  return isDistinctive(passage) || place.context >= SOME_CONTEXT;
}

function isDistinctive(passage: PassageSelector): boolean {
  return wordsIn(comparable(passage.exact)).length >= DISTINCTIVE_WORDS;
}

/** What stands in the slot is what the passage became, unless it is nothing or something else. */
function inSlot(
  passage: PassageSelector,
  slot: Slot,
  projection: Projection,
  within: Searchable,
): Reanchored {
  if (slot.words === 0) return { fate: 'gone' };
  const before = wordsIn(comparable(passage.exact)).map(({ text }) => text);
  const now = wordsIn(within.mapped.text.slice(slot.start, slot.end)).map(({ text }) => text);
  const share = commonWords(before, now).length / Math.max(1, before.length);
  if (before.length > SHORT_WORDS && share < SHARE_LEFT) return { fate: 'gone' };
  return changedAt(passage, slot, projection, within);
}

function changedAt(
  passage: PassageSelector,
  place: Range,
  projection: Projection,
  within: Searchable,
): Reanchored {
  const range = ownRange(within, place);
  const current = projection.text.slice(range.start, range.end);
  return { fate: 'changed', range, current, difference: differenceOf(passage.exact, current) };
}
