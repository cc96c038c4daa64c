/**
 * Source records of a piece: add, change, remove, put back, reorder. Readers see them in
 * this order; citations refer to them by id, which removal and return keep.
 */
import type { SourceRecord } from '../../shared/article/source.ts';
import { sourceRecord } from '../../shared/article/source.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { refresh } from './article-content.ts';
import { numberOf } from './article-row.ts';
import { followEntry, sourceOfEntry } from './evidence/entries.ts';
import { listSources, writeSources } from './sources-table.ts';
import type { Store } from './store.ts';

/** What a change makes of the list, and what it answers. */
type Edit<Answer> = { readonly list: readonly SourceRecord[]; readonly answer: Answer };

/** The source records of a piece in reading order. */
export function getSources(
  store: Store,
  input: ParsedInputOf<'sources.list'>,
): Result<SourceRecord[]> {
  const article = numberOf(store, input.articleId);
  return article === null ? fail('not-found', input.articleId) : ok(listSources(store, article));
}

/** Adds a source at a place, or at the end. */
export function addSource(store: Store, input: ParsedInputOf<'sources.add'>): Result<SourceRecord> {
  return editSources(store, input.articleId, (list) => {
    const added = { id: store.newId(), ...input.fields };
    return ok({ list: list.toSpliced(input.at ?? list.length, 0, added), answer: added });
  });
}

/** Changes facts of a source. */
export function updateSource(
  store: Store,
  input: ParsedInputOf<'sources.update'>,
): Result<SourceRecord> {
  return editSources(store, input.articleId, (list) => {
    const at = list.findIndex((source) => source.id === input.id);
    const before = list[at];
    if (before === undefined) return fail('not-found', input.id);
    const given = Object.entries(input.fields).filter(([, value]) => value !== undefined);
    const after = sourceRecord.parse({ ...before, ...Object.fromEntries(given) });
    if (after.public && sourceOfEntry(store, after.id)?.confidentiality === 'confidential') {
      return fail('invalid-input', input.id, 'This source is confidential and cannot be shown.');
    }
    followEntry(store, before, after);
    return ok({ list: list.with(at, after), answer: after });
  });
}

/** Takes a source out and answers where it was, so that it can be put back. */
export function removeSource(
  store: Store,
  input: ParsedInputOf<'sources.remove'>,
): Result<OutputOf<'sources.remove'>> {
  return editSources(store, input.articleId, (list) => {
    const at = list.findIndex((source) => source.id === input.id);
    const removed = list[at];
    if (removed === undefined) return fail('not-found', input.id);
    return ok({ list: list.toSpliced(at, 1), answer: { removed, at } });
  });
}

/** Puts a removed source back under its old id, so that its citations work again. */
export function restoreSource(
  store: Store,
  input: ParsedInputOf<'sources.restore'>,
): Result<SourceRecord> {
  return editSources(store, input.articleId, (list) => {
    if (isSourceIdTaken(store, input.source.id)) {
      return fail('invalid-input', input.source.id, 'This source is in a piece already.');
    }
    return ok({ list: list.toSpliced(input.at, 0, input.source), answer: input.source });
  });
}

/** Moves a source to a place in the list; answers the new order. */
export function moveSource(
  store: Store,
  input: ParsedInputOf<'sources.move'>,
): Result<SourceRecord[]> {
  return editSources(store, input.articleId, (list) => {
    const at = list.findIndex((source) => source.id === input.id);
    const moved = list[at];
    if (moved === undefined) return fail('not-found', input.id);
    const reordered = list.toSpliced(at, 1).toSpliced(input.to, 0, moved);
    return ok({ list: reordered, answer: reordered });
  });
}

/** Whether any piece of the library has a source of this id. */
export function isSourceIdTaken(store: Store, id: string): boolean {
  return (
    store.prepare<[string], unknown>('SELECT 1 FROM source WHERE id = ?').get(id) !== undefined
  );
}

function editSources<Answer>(
  store: Store,
  articleId: string,
  edit: (list: readonly SourceRecord[]) => Result<Edit<Answer>>,
): Result<Answer> {
  return store.write(() => {
    const article = numberOf(store, articleId);
    if (article === null) return fail('not-found', articleId);
    const edited = edit(listSources(store, article));
    if (!edited.ok) return edited;
    writeSources(store, article, edited.value.list);
    const refreshed = refresh(store, article);
    if (!refreshed.ok) return refreshed;
    store.changed('sources', articleId);
    store.changed('articles', articleId);
    return ok(edited.value.answer);
  });
}
