/**
 * Changes that another program makes in the same library, such as the command line beside
 * the app. SQLite counts them; what exactly changed is not known, so everything is announced.
 */
import type { LibraryChange, Store } from './store.ts';

/** What is said when another program changed something: every kind, no ids. */
const EVERYTHING_CHANGED: LibraryChange = {
  kinds: ['articles', 'sources', 'drafts', 'revisions', 'searches', 'desk', 'evidence'],
  ids: [],
};

/** Looks at an interval in milliseconds, or never when it is null; returns how to stop. */
export function watchOthers(
  store: Store,
  interval: number | null,
  tell: (change: LibraryChange) => void,
): () => void {
  if (interval === null) return () => {};
  let seen = dataVersion(store);
  const timer = setInterval(() => {
    const current = dataVersion(store);
    if (current === seen) return;
    seen = current;
    tell(EVERYTHING_CHANGED);
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

function dataVersion(store: Store): unknown {
  return store.database.pragma('data_version', { simple: true });
}
