/**
 * One call after the other, for searches that a person supersedes while typing: what was given
 * up before its turn came is never asked, so the library works at most on one dead search.
 */

/** Runs work when its turn comes; rejects with the signal's reason if it was given up before. */
export type TakeTurn = <Value>(work: () => Promise<Value>, signal: AbortSignal) => Promise<Value>;

/** A new queue; work that fails does not hold up what comes after it. */
export function createTurns(): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work, signal) => {
    const mine = last.then(() => {
      signal.throwIfAborted();
      return work();
    });
    last = mine.catch(() => {});
    return mine;
  };
}
