/**
 * Two records of one source become one: the merged one stays as an alias, and everything that
 * points at it is read as pointing at the kept one. Separating takes nothing but that back.
 */
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import { recordEvent } from './events.ts';
import { effectiveSource, readSource } from './source-row.ts';

/** Merges a source into another; refused when only one of them is confidential. */
export function mergeSources(
  store: Store,
  { by, keep, merge }: ParsedInputOf<'desk.merge'>,
): Result<LibrarySource> {
  return store.write(() => {
    const kept = effectiveSource(store, keep);
    const merged = effectiveSource(store, merge);
    if (!kept.ok) return kept;
    if (!merged.ok) return merged;
    if (kept.value.id === merged.value.id) return kept;
    if (kept.value.confidentiality !== merged.value.confidentiality) {
      return fail('invalid-input', merge, 'These sources are not equally confidential.');
    }
    store
      .prepare<[string, string, string], never>(
        'UPDATE library_source SET alias_of = ? WHERE id = ? OR alias_of = ?',
      )
      .run(kept.value.id, merged.value.id, merged.value.id);
    note(store, { by, kind: 'source-merged', id: merged.value.id, other: kept.value.id });
    return ok(kept.value);
  });
}

/** Makes a merged source one of its own again. */
export function separateSource(
  store: Store,
  { by, id }: ParsedInputOf<'desk.separate'>,
): Result<LibrarySource> {
  return store.write(() => {
    const source = readSource(store, id);
    if (source === null) return fail('not-found', id);
    if (source.aliasOf === null) return ok(source);
    store
      .prepare<[string], never>('UPDATE library_source SET alias_of = NULL WHERE id = ?')
      .run(id);
    note(store, { by, kind: 'source-separated', id, other: source.aliasOf });
    return ok({ ...source, aliasOf: null });
  });
}

function note(
  store: Store,
  change: {
    readonly by: string;
    readonly kind: 'source-merged' | 'source-separated';
    readonly id: string;
    readonly other: string;
  },
): void {
  const { by, kind, id, other } = change;
  const detail = { other };
  recordEvent(store, { by, kind, articleId: null, subjectId: id, detail });
  store.changed('desk', id, other);
  store.changed('evidence');
}
