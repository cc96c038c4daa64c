/**
 * When the whole file is checked: once a week, and after a crash. The date of the last check
 * is kept in the library, so that a copy carried elsewhere knows its own.
 */
import { DAY } from './clock.ts';
import type { Store } from './store.ts';

const LAST_CHECK = 'last-check';

/** How long a check is good for, in milliseconds. */
const VALIDITY = 7 * DAY;

/** Makes a check due, because a process that had the library open ended without closing it. */
export function forgetLastCheck(store: Store): void {
  try {
    store.prepare<[string], never>('DELETE FROM fact WHERE name = ?').run(LAST_CHECK);
  } catch {
    // A full disk or a busy file must not keep the library shut; the weekly check comes anyway.
  }
}

/** Whether a check is due; whoever makes it notes it with `noteCheck` afterwards. */
export function isCheckDue(store: Store): boolean {
  const last = store
    .prepare<[string], { value: string }>('SELECT value FROM fact WHERE name = ?')
    .get(LAST_CHECK);
  return last === undefined || Math.abs(store.clock() - Date.parse(last.value)) >= VALIDITY;
}

/** Notes that a check has come to its end, whatever it found. */
export function noteCheck(store: Store): void {
  store
    .prepare<[string, string], never>('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)')
    .run(LAST_CHECK, store.now());
}
