/**
 * Changes to many pieces in one transaction, each answered with its exact inverse. They do
 * not touch `updatedAt`, which dates text and details, so that undo leaves no trace.
 */

import type { BulkChange } from '../../shared/ipc/areas/articles.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { assertNever, ok, type Result } from '../../shared/ipc/result.ts';
import { writeTags } from './article-facts.ts';
import { numberOf, readRow } from './article-row.ts';
import { writeFieldsText } from './search-text.ts';
import type { Store } from './store.ts';

type Inverse = OutputOf<'articles.change'>['inverse'];

/** Applies a change; pieces that are gone or already so are left out of count and inverse. */
export function changeArticles(
  store: Store,
  input: ParsedInputOf<'articles.change'>,
): Result<OutputOf<'articles.change'>> {
  return store.write(() => {
    const inverses = new Map<string, { ids: string[]; change: BulkChange }>();
    let changed = 0;
    for (const id of new Set(input.ids)) {
      const number = numberOf(store, id);
      const inverse = number === null ? null : applyChange(store, number, input.change);
      if (inverse === null) continue;
      changed += 1;
      const key = JSON.stringify(inverse);
      const group = inverses.get(key) ?? { ids: [], change: inverse };
      group.ids.push(id);
      inverses.set(key, group);
      store.changed('articles', id);
    }
    const inverse: Inverse = [...inverses.values()];
    return ok({ changed, inverse });
  });
}

/** Applies a change to one piece; returns what undoes it, or null when nothing changed. */
function applyChange(store: Store, number: number, change: BulkChange): BulkChange | null {
  const row = readRow(store, number);
  switch (change.kind) {
    case 'place': {
      if (row.place === change.place) return null;
      const trashedAt = change.place === 'trash' ? store.now() : null;
      store
        .prepare<[string, string | null, number], never>(
          'UPDATE article SET place = ?, trashed_at = ? WHERE number = ?',
        )
        .run(change.place, trashedAt, number);
      return { kind: 'place', place: row.place };
    }
    case 'status':
      return setColumn(store, number, 'status', row.status, change.status)
        ? { kind: 'status', status: row.status }
        : null;
    case 'priority':
      return setColumn(store, number, 'priority', row.priority, change.priority)
        ? { kind: 'priority', priority: row.priority }
        : null;
    case 'desk': {
      if (!setColumn(store, number, 'desk', row.desk, change.desk)) return null;
      reindex(store, number);
      return { kind: 'desk', desk: row.desk };
    }
    case 'add-tag':
      return addTag(store, number, row.tags, change);
    case 'remove-tag':
      return removeTag(store, number, row.tags, change.tag);
    default:
      return assertNever(change);
  }
}

function setColumn(
  store: Store,
  number: number,
  column: 'status' | 'priority' | 'desk',
  before: string | number,
  after: string | number,
): boolean {
  if (before === after) return false;
  store
    .prepare<[string | number, number], never>(`UPDATE article SET ${column} = ? WHERE number = ?`)
    .run(after, number);
  return true;
}

function addTag(
  store: Store,
  number: number,
  tags: readonly string[],
  change: Extract<BulkChange, { kind: 'add-tag' }>,
): BulkChange | null {
  if (tags.includes(change.tag)) return null;
  writeTags(store, number, tags.toSpliced(change.at ?? tags.length, 0, change.tag));
  reindex(store, number);
  return { kind: 'remove-tag', tag: change.tag };
}

function removeTag(
  store: Store,
  number: number,
  tags: readonly string[],
  tag: string,
): BulkChange | null {
  const at = tags.indexOf(tag);
  if (at === -1) return null;
  writeTags(store, number, tags.toSpliced(at, 1));
  reindex(store, number);
  return { kind: 'add-tag', tag, at };
}

function reindex(store: Store, number: number): void {
  writeFieldsText(store, number, readRow(store, number));
}
