/**
 * Snippets: rows of the library, each with a hash of every version of its content. A removed
 * one is only hidden, so that it can come back and boxes in pieces keep their origin.
 */
import { createHash } from 'node:crypto';
import type { NodeJson } from '../../shared/article/json.ts';
import { boxFingerprint, checkedBlocks } from '../../shared/article/snippets.ts';
import type { Snippet } from '../../shared/ipc/areas/snippets.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Store } from './store.ts';

/** A stored snippet with its row number. */
export type StoredSnippet = Snippet & { readonly number: number };

const COLUMNS = 'number, id, name, kind, shortcut, content, version, updated_at AS updatedAt';

/** Snippets that are not removed, by name. */
export function listSnippets(store: Store): Result<Snippet[]> {
  const rows = store
    .prepare<[], StoredSnippet>(
      `SELECT ${COLUMNS} FROM snippet WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, number`,
    )
    .all();
  return ok(rows.map(withoutNumber));
}

/** Adds a snippet or changes the one of this id; a new content makes a new version. */
export function putSnippet(store: Store, input: ParsedInputOf<'snippets.put'>): Result<Snippet> {
  const blocks = checkedBlocks(input.content, input.kind);
  if (!blocks.ok) return blocks;
  return store.write(() => {
    if (isShortcutTaken(store, input)) {
      return fail('invalid-input', null, `Another snippet is called by “${input.shortcut}”.`);
    }
    const before = findSnippet(store, input.id);
    const version = versionAfter(before, input.content);
    const row = { ...input, version, updatedAt: store.now() };
    const number = writeRow(store, row);
    store
      .prepare<[number, number, string], never>(
        'INSERT OR IGNORE INTO snippet_version (snippet, version, hash) VALUES (?, ?, ?)',
      )
      .run(number, version, contentHash(blocks.value));
    store.changed('snippets', input.id);
    return ok(row);
  });
}

/** Removes a snippet from every list; boxes made from it stay as they are. */
export function removeSnippet(
  store: Store,
  input: ParsedInputOf<'snippets.remove'>,
): Result<Snippet> {
  return hide(store, input.id, store.now());
}

/** Brings a removed snippet back. */
export function restoreSnippet(
  store: Store,
  input: ParsedInputOf<'snippets.restore'>,
): Result<Snippet> {
  return hide(store, input.id, null);
}

/** One snippet, removed or not; null when there never was one of this id. */
export function findSnippet(store: Store, id: string): StoredSnippet | null {
  const row = store
    .prepare<[string], StoredSnippet>(`SELECT ${COLUMNS} FROM snippet WHERE id = ?`)
    .get(id);
  return row ?? null;
}

/** Whether a box says what this version of the snippet said, word for word. */
export function isUnedited(
  store: Store,
  snippet: StoredSnippet,
  version: number,
  box: NodeJson,
): boolean {
  const hash = store
    .prepare<[number, number], string>(
      'SELECT hash FROM snippet_version WHERE snippet = ? AND version = ?',
    )
    .pluck()
    .get(snippet.number, version);
  return hash === contentHash([box]);
}

function contentHash(blocks: readonly NodeJson[]): string {
  return createHash('sha256').update(blocks.map(boxFingerprint).join('\0')).digest('hex');
}

function versionAfter(before: StoredSnippet | null, content: string): number {
  if (before === null) return 1;
  return before.content === content ? before.version : before.version + 1;
}

function writeRow(store: Store, row: Snippet): number {
  const { id, name, kind, shortcut, content, version, updatedAt } = row;
  const written = store
    .prepare<[string, string, string, string, string, number, string], number>(
      `INSERT INTO snippet (id, name, kind, shortcut, content, version, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
         shortcut = excluded.shortcut, content = excluded.content, version = excluded.version,
         updated_at = excluded.updated_at, removed_at = NULL
       RETURNING number`,
    )
    .pluck()
    .get(id, name, kind, shortcut, content, version, updatedAt);
  if (written === undefined) throw new Error('SQLite returned no row for a written snippet.');
  return written;
}

function isShortcutTaken(store: Store, input: ParsedInputOf<'snippets.put'>): boolean {
  if (input.shortcut === '') return false;
  const other = store
    .prepare<[string, string], number>(
      'SELECT 1 FROM snippet WHERE shortcut = ? AND id <> ? AND removed_at IS NULL',
    )
    .get(input.shortcut, input.id);
  return other !== undefined;
}

function hide(store: Store, id: string, removedAt: string | null): Result<Snippet> {
  const row = store
    .prepare<[string | null, string], StoredSnippet>(
      `UPDATE snippet SET removed_at = ? WHERE id = ? RETURNING ${COLUMNS}`,
    )
    .get(removedAt, id);
  if (row === undefined) return fail('not-found', id, 'That snippet is no longer in the library.');
  store.changed('snippets', id);
  return ok(withoutNumber(row));
}

function withoutNumber({ number: _number, ...snippet }: StoredSnippet): Snippet {
  return snippet;
}
