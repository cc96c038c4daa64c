/** A clock that ticks once a minute, shared by every row that says how long ago something was. */
import { useSyncExternalStore } from 'react';

const TICK = 60_000;
const listeners = new Set<() => void>();
let now = Date.now();

setInterval(() => {
  now = Date.now();
  for (const listener of listeners) listener();
}, TICK);

/** Milliseconds since 1970, at most a minute old. */
export function useNow(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}
