/**
 * Time as the library sees it. Passed in from outside, so that tests decide what day it is
 * and two events in one millisecond are still possible.
 */

/** Milliseconds since 1970, as `Date.now` gives them. */
export type Clock = () => number;

/** The machine's clock. */
export const systemClock: Clock = () => Date.now();

/** A moment as the ISO 8601 UTC string that the library stores and compares. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Length of a day in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;
