/** Sources of the library: add, change, take away, bring back, put into a piece. */
import type { SourceRecord } from '../../../shared/article/source.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { refresh } from '../article-content.ts';
import { numberOf } from '../article-row.ts';
import { listSources, writeSources } from '../sources-table.ts';
import type { Store } from '../store.ts';
import {
  entriesOf,
  entryFor,
  hideEntries,
  linkEntry,
  refreshEntries,
  sourceOfEntry,
} from './entries.ts';
import { recordEvent } from './events.ts';
import { changeSource, insertSource } from './source-changes.ts';
import { effectiveSource } from './source-row.ts';

/** Adds a source that no piece uses yet. */
export function addLibrarySource(
  store: Store,
  { by, fields }: ParsedInputOf<'desk.add'>,
): Result<LibrarySource> {
  return store.write(() => ok(insertSource(store, fields, { by, origin: 'typed' })));
}

/** Changes a source; entries in pieces follow unless they were edited there. */
export function updateLibrarySource(
  store: Store,
  { by, id, fields }: ParsedInputOf<'desk.update'>,
): Result<LibrarySource> {
  return store.write(() => {
    const before = effectiveSource(store, id);
    if (!before.ok) return before;
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    const context = { by, origin: 'typed' } as const;
    const after = changeSource(store, before.value, Object.fromEntries(given), context);
    const followed = carryOver(store, before.value, after);
    return followed.ok ? ok(after) : followed;
  });
}

/** Brings the entries of a changed source up to date, and hides those of a confidential one. */
export function carryOver(store: Store, before: LibrarySource, after: LibrarySource): Result<null> {
  const hidden = after.confidentiality === 'confidential' ? hideEntries(store, after.id) : [];
  const articles = new Set([...refreshEntries(store, before, after), ...hidden]);
  for (const articleId of articles) {
    const number = numberOf(store, articleId);
    const refreshed = number === null ? ok(null) : refresh(store, number);
    if (!refreshed.ok) return refreshed;
    store.changed('sources', articleId);
    store.changed('articles', articleId);
  }
  return ok(null);
}

/** Puts a source at the end of a piece's list, or answers the entry that is there already. */
export function attachSource(
  store: Store,
  { by, articleId, sourceId }: ParsedInputOf<'desk.attach'>,
): Result<SourceRecord> {
  return store.write(() => {
    const article = numberOf(store, articleId);
    if (article === null) return fail('not-found', articleId);
    const source = effectiveSource(store, sourceId);
    if (!source.ok) return source;
    const list = listSources(store, article);
    const there = list.find((entry) => sourceOfEntry(store, entry.id)?.id === source.value.id);
    if (there !== undefined) return ok(there);
    const entry = entryFor(source.value, store.newId());
    linkEntry(store, entry.id, source.value.id);
    writeSources(store, article, [...list, entry]);
    const refreshed = refresh(store, article);
    if (!refreshed.ok) return refreshed;
    const detail = { entry: entry.id };
    const subjectId = source.value.id;
    recordEvent(store, { by, kind: 'source-added', articleId, subjectId, detail });
    store.changed('sources', articleId);
    store.changed('articles', articleId);
    return ok(entry);
  });
}

/** Takes a source away; `conflict` while a piece uses it. Its copies and passages stay. */
export function removeLibrarySource(
  store: Store,
  { by, id }: ParsedInputOf<'desk.remove'>,
): Result<Record<string, never>> {
  return store.write(() => {
    const source = effectiveSource(store, id);
    if (!source.ok) return source;
    const uses = entriesOf(store, source.value.id).length;
    if (uses > 0) {
      return fail(
        'conflict',
        `${uses}`,
        'A piece uses this source. Take it out of the piece first.',
      );
    }
    setRemoved(store, source.value.id, store.now());
    const subjectId = source.value.id;
    recordEvent(store, { by, kind: 'source-removed', articleId: null, subjectId, detail: {} });
    return ok({});
  });
}

/** Brings back a source that was taken away. */
export function restoreLibrarySource(
  store: Store,
  { by, id }: ParsedInputOf<'desk.restore'>,
): Result<LibrarySource> {
  return store.write(() => {
    const source = effectiveSource(store, id);
    if (!source.ok) return source;
    setRemoved(store, source.value.id, null);
    const detail = { restored: 'yes' };
    const subjectId = source.value.id;
    recordEvent(store, { by, kind: 'source-added', articleId: null, subjectId, detail });
    return source;
  });
}

function setRemoved(store: Store, id: string, at: string | null): void {
  store
    .prepare<[string | null, string], never>(
      'UPDATE library_source SET removed_at = ? WHERE id = ?',
    )
    .run(at, id);
  store.changed('desk', id);
}
