/**
 * Where the caret and the scroll position stood in each piece, for coming back to it. Only
 * places are kept here; losing them costs nothing but a little scrolling.
 */
import { z } from 'zod';

const place = z.object({
  articleId: z.string(),
  anchor: z.number().int().nonnegative(),
  head: z.number().int().nonnegative(),
  scrollTop: z.number().nonnegative(),
});

/** A place in a piece: selection as document positions, scroll in pixels. */
export type Place = z.infer<typeof place>;

const MOST_PLACES = 200;
const KEY = 'standfirst.places';

/** The list with this place newest, older ones of the same piece and those too many left out. */
export function withPlace(places: readonly Place[], newest: Place): Place[] {
  const others = places.filter((other) => other.articleId !== newest.articleId);
  return [newest, ...others].slice(0, MOST_PLACES);
}

/** Reads stored places; anything unreadable counts as none. */
export function parsePlaces(text: string | null): Place[] {
  if (text === null) return [];
  try {
    return z.array(place).max(MOST_PLACES).catch([]).parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/** The remembered place of a piece, or null. */
export function placeOf(articleId: string): Place | null {
  const places = parsePlaces(localStorage.getItem(KEY));
  return places.find((candidate) => candidate.articleId === articleId) ?? null;
}

/** Remembers a place for the next opening, also after a restart. */
export function rememberPlace(newest: Place): void {
  const places = parsePlaces(localStorage.getItem(KEY));
  localStorage.setItem(KEY, JSON.stringify(withPlace(places, newest)));
}
