/** Saved searches: named filters, in the order they were made. */

import type { SavedSearch } from '../../shared/ipc/areas/library.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { articleFilter } from '../../shared/search/filter.ts';
import type { Store } from './store.ts';

type SqlSavedSearch = { readonly id: string; readonly name: string; readonly filter: string };

/** All saved searches. */
export function listSavedSearches(store: Store): Result<SavedSearch[]> {
  const rows = store
    .prepare<[], SqlSavedSearch>('SELECT id, name, filter FROM saved_search ORDER BY number')
    .all();
  return ok(rows.map(toSavedSearch));
}

/** Adds a saved search, or replaces the one of the same id in its place. */
export function putSavedSearch(
  store: Store,
  input: ParsedInputOf<'savedSearches.put'>,
): Result<SavedSearch> {
  store
    .prepare<[string, string, string], never>(
      `INSERT INTO saved_search (id, name, filter) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, filter = excluded.filter`,
    )
    .run(input.id, input.name, JSON.stringify(input.filter));
  store.changed('searches', input.id);
  return ok(input);
}

/** Removes a saved search and returns it, so that it can be put back. */
export function removeSavedSearch(
  store: Store,
  input: ParsedInputOf<'savedSearches.remove'>,
): Result<SavedSearch> {
  const removed = store
    .prepare<[string], SqlSavedSearch>(
      'DELETE FROM saved_search WHERE id = ? RETURNING id, name, filter',
    )
    .get(input.id);
  if (removed === undefined) return fail('not-found', input.id);
  store.changed('searches', input.id);
  return ok(toSavedSearch(removed));
}

function toSavedSearch(row: SqlSavedSearch): SavedSearch {
  return { id: row.id, name: row.name, filter: articleFilter.parse(JSON.parse(row.filter)) };
}
