/**
 * Entries of Sources lists and the sources of the library behind them. Every entry has one: the
 * one with its address if the library knows that, else a new one. The link outlives the entry,
 * so that an entry that is put back finds its source again.
 */
import type { SourceFields, SourceRecord } from '../../../shared/article/source.ts';
import {
  cslFromFields,
  fieldsFromCsl,
  withFields,
} from '../../../shared/evidence/csl/source-record.ts';
import type { LibrarySource, LibrarySourceFields } from '../../../shared/evidence/source.ts';
import type { Store } from '../store.ts';
import { changeSource, insertSource } from './source-changes.ts';
import { addressKey, effectiveSource, readSource, selectSources } from './source-row.ts';

/** What an entry made by hand or by an import says of its source beside the item. */
const UNSAID: Omit<LibrarySourceFields, 'csl' | 'kind' | 'confidentiality'> = {
  tier: 'unrated',
  originGroup: '',
  terms: 'on-record',
  agreedWording: '',
  embargo: null,
  consent: '',
  rights: '',
  correction: '',
  note: '',
};

/** The fields of a source of which nothing is known but its item and kind. */
export function bareSource(
  fields: Pick<LibrarySourceFields, 'csl' | 'kind'>,
  isPublic = true,
): LibrarySourceFields {
  return { ...UNSAID, ...fields, confidentiality: isPublic ? 'open' : 'internal' };
}

/** The source behind an entry, as it stands for now; null when the entry has none. */
export function sourceOfEntry(store: Store, entryId: string): LibrarySource | null {
  const id = linkedId(store, entryId);
  if (id === null) return null;
  const source = effectiveSource(store, id);
  return source.ok ? source.value : null;
}

/** Makes an entry point at a source. */
export function linkEntry(store: Store, entryId: string, sourceId: string): void {
  store
    .prepare<[string, string], never>(
      `INSERT INTO entry_source (entry, source) VALUES (?, ?)
       ON CONFLICT (entry) DO UPDATE SET source = excluded.source`,
    )
    .run(entryId, sourceId);
}

/** Makes copies of entries point at what the originals point at; by the originals' ids. */
export function linkCopies(store: Store, newIds: ReadonlyMap<string, string>): void {
  for (const [from, to] of newIds) {
    const id = linkedId(store, from);
    if (id !== null) linkEntry(store, to, id);
  }
}

/**
 * Gives every entry a source and answers the entries as they may be written: one of a
 * confidential source is never public. Call inside the transaction that writes them.
 */
export function withSources(store: Store, entries: readonly SourceRecord[]): SourceRecord[] {
  return entries.map((entry) => {
    const source = sourceOfEntry(store, entry.id) ?? sourceFor(store, entry);
    return source.confidentiality === 'confidential' ? { ...entry, public: false } : entry;
  });
}

/**
 * Carries an edited entry over into its source when the source is this entry's alone and both
 * said the same before; otherwise the edit is a matter of this one list.
 */
export function followEntry(store: Store, before: SourceRecord, after: SourceRecord): void {
  const source = sourceOfEntry(store, before.id);
  if (source === null || !saysTheSame(source, before) || usesOf(store, source.id) > 1) return;
  changeSource(
    store,
    source,
    { csl: withFields(source.csl, after), kind: libraryKind(after, source) },
    { by: '', origin: 'typed' },
  );
}

/** Carries a changed source over into the entries that said what it said; answers their pieces. */
export function refreshEntries(
  store: Store,
  before: LibrarySource,
  after: LibrarySource,
): string[] {
  const fields = fieldsFromCsl(after.csl);
  const update = store.prepare<[Record<string, unknown>], never>(
    `UPDATE source SET title = @title, url = @url, publisher = @publisher, date = @date, kind = @kind
     WHERE id = @id`,
  );
  const touched = new Set<string>();
  for (const { articleId, ...entry } of entriesOf(store, after.id)) {
    if (!saysTheSame(before, entry)) continue;
    update.run({ ...fields, id: entry.id });
    touched.add(articleId);
  }
  return [...touched];
}

/** Takes the entries of a confidential source out of readers' sight; answers their pieces. */
export function hideEntries(store: Store, sourceId: string): string[] {
  const entries = entriesOf(store, sourceId).filter((entry) => entry.public);
  const hide = store.prepare<[string], never>('UPDATE source SET public = 0 WHERE id = ?');
  for (const { id } of entries) hide.run(id);
  return entries.map(({ articleId }) => articleId);
}

/** An entry that stands for a source in a list. */
export function entryFor(source: LibrarySource, id: string): SourceRecord {
  return { id, ...fieldsFromCsl(source.csl), public: source.confidentiality === 'open' };
}

/** The source that has an address already; removed, merged and confidential ones do not count. */
export function sourceWithAddress(store: Store, url: string): LibrarySource | null {
  const key = addressKey(url);
  if (key === '') return null;
  const [found] = selectSources(
    store,
    `WHERE l.address_key IN (@key, @url) AND l.removed_at IS NULL AND l.alias_of IS NULL
       AND l.confidentiality <> 'confidential' ORDER BY l.created_at, l.id LIMIT 1`,
    { key, url },
  );
  return found ?? null;
}

type Entry = SourceRecord & { readonly articleId: string };

/** All entries in any piece that stand for a source or for one merged into it. */
export function entriesOf(store: Store, sourceId: string): Entry[] {
  return store
    .prepare<[string, string], Omit<Entry, 'public'> & { readonly public: 0 | 1 }>(
      `SELECT s.id, s.kind, s.title, s.url, s.publisher, s.date, s.public, a.id AS articleId
       FROM entry_source e JOIN source s ON s.id = e.entry JOIN article a ON a.number = s.article
       WHERE e.source = ? OR e.source IN (SELECT id FROM library_source WHERE alias_of = ?)
       ORDER BY a.number, s.position`,
    )
    .all(sourceId, sourceId)
    .map((row) => ({ ...row, public: row.public === 1 }));
}

function sourceFor(store: Store, entry: SourceRecord): LibrarySource {
  const known = sourceWithAddress(store, entry.url);
  const source = known ?? insertSource(store, fieldsOf(entry), { by: '', origin: 'import' });
  linkEntry(store, entry.id, source.id);
  return source;
}

function fieldsOf(entry: SourceRecord): LibrarySourceFields {
  const kind = entry.kind === 'document' ? 'other' : entry.kind;
  return bareSource({ csl: cslFromFields(entry, entry.id), kind }, entry.public);
}

/** A kind of a list entry is coarser than the library's, and changes it only when it changed. */
function libraryKind(entry: SourceFields, source: LibrarySource): LibrarySource['kind'] {
  if (fieldsFromCsl(source.csl).kind === entry.kind) return source.kind;
  return entry.kind === 'document' ? 'other' : entry.kind;
}

function saysTheSame(source: LibrarySource, entry: SourceRecord): boolean {
  const said = fieldsFromCsl(source.csl);
  const isDateSame = said.date === fieldsFromCsl(cslFromFields(entry, entry.id)).date;
  const { kind, title, url, publisher } = said;
  const isRestSame =
    kind === entry.kind &&
    title === entry.title &&
    url === entry.url &&
    publisher === entry.publisher;
  return isDateSame && isRestSame;
}

function usesOf(store: Store, sourceId: string): number {
  return entriesOf(store, sourceId).length;
}

function linkedId(store: Store, entryId: string): string | null {
  const row = store
    .prepare<[string], { source: string }>('SELECT source FROM entry_source WHERE entry = ?')
    .get(entryId);
  return row === undefined || readSource(store, row.source) === null ? null : row.source;
}
