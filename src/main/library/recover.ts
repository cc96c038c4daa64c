/**
 * Recovery of a damaged library: the file is moved aside, everything readable goes into a new
 * one, gaps are filled from the newest good backup, and what is lost is said by title.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { checkCopy, listBackups } from './backup.ts';
import { type Clock, systemClock } from './clock.ts';
import { openFresh } from './open.ts';
import { libraryPaths } from './paths.ts';
import { type Rebuilt, rebuildPiece } from './rebuild.ts';
import { pieceReader, salvagePieces, salvageTable } from './salvage.ts';
import { moveAside } from './set-aside.ts';
import { classify } from './sqlite-errors.ts';
import { createStore, type Store } from './store.ts';

/** What came of it: pieces in the new file, what was lost in words, and where the old file is. */
export type Recovery = {
  readonly recovered: number;
  readonly lost: readonly string[];
  readonly keptAs: string;
};

/** Recovers the library in a folder; always ends with one that opens. */
export function recoverLibrary(directory: string, clock: Clock = systemClock): Result<Recovery> {
  try {
    const keptAs = moveAside(directory, clock);
    const fresh = openFresh(directory, clock);
    if (!fresh.ok) return fresh;
    const store = createStore(fresh.value, directory, clock);
    try {
      return ok({ ...fillFrom(store, keptAs, openBackup(directory)), keptAs });
    } finally {
      fresh.value.close();
    }
  } catch (error) {
    return { ok: false, error: classify(error) };
  }
}

/** A good backup, open for reading, and when it was made. */
type OpenBackup = { readonly database: Database.Database; readonly createdAt: string };

function fillFrom(
  store: Store,
  keptAs: string,
  backup: OpenBackup | null,
): Pick<Recovery, 'recovered' | 'lost'> {
  const damaged = keptAs === '' ? null : openCopy(keptAs);
  try {
    const pieces = damaged === null ? [] : salvagePieces(damaged.database);
    const results = store.write(() => {
      if (damaged !== null) copyTables(store, damaged.database);
      if (backup !== null) copyTables(store, backup.database);
      const older = backup === null ? () => null : pieceReader(backup.database);
      const rebuilt = pieces.map((piece) => rebuildPiece(store, piece, older(piece.number)));
      const incomplete = pieces.length === 0 || pieces.some((piece) => piece.damaged);
      return [...rebuilt, ...(incomplete ? addMissing(store, backup) : [])];
    });
    return summarise(results, pieces.length === 0, backup);
  } finally {
    damaged?.close();
    backup?.database.close();
  }
}

/** Pieces that only the backup knows, when the damaged file could not be read to its end. */
function addMissing(store: Store, backup: OpenBackup | null): Rebuilt[] {
  if (backup === null) return [];
  const known = store.prepare<[string], unknown>('SELECT 1 FROM article WHERE id = ?');
  return salvagePieces(backup.database)
    .filter(({ article }) => typeof article?.id === 'string' && known.get(article.id) === undefined)
    .map((piece) => {
      const rebuilt = rebuildPiece(store, { ...piece, damaged: true }, null);
      return rebuilt.kind === 'whole' ? { ...rebuilt, kind: 'older' as const } : rebuilt;
    });
}

function summarise(
  results: readonly Rebuilt[],
  unreadable: boolean,
  backup: OpenBackup | null,
): Pick<Recovery, 'recovered' | 'lost'> {
  const lost = results.flatMap((result) => {
    if (result.kind === 'lost') return result.title === '' ? [] : [result.title];
    return result.kind === 'older' ? [`${result.title} (an earlier text was kept)`] : [];
  });
  const nameless = results.filter((result) => result.kind === 'lost' && result.title === '').length;
  if (nameless > 0) lost.push(`Up to ${nameless} pieces whose titles could not be read`);
  const since = backup === null ? 'Everything' : `Everything written after ${backup.createdAt}`;
  const all = unreadable ? [`${since}: nothing in the damaged file could be read.`] : [];
  const recovered = results.filter((result) => result.kind !== 'lost').length;
  return { recovered, lost: [...all, ...lost] };
}

/** Opens a copy of the damaged file, so that the one kept aside stays untouched. */
function openCopy(keptAs: string): { database: Database.Database; close: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-recovery-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  cpSync(keptAs, folder, { recursive: true });
  const file = join(folder, basename(libraryPaths(folder).database));
  try {
    if (!existsSync(file)) throw new Error('only journals were left');
    const database = new Database(file, { fileMustExist: true });
    const close = (): void => {
      database.close();
      remove();
    };
    return { database, close };
  } catch {
    remove();
    return null;
  }
}

function openBackup(directory: string): OpenBackup | null {
  const { backups } = libraryPaths(directory);
  for (const { fileName, createdAt } of listBackups(directory)) {
    const file = join(backups, fileName);
    if (isGood(file)) return { database: new Database(file, { readonly: true }), createdAt };
  }
  return null;
}

function isGood(file: string): boolean {
  try {
    return checkCopy(file).ok;
  } catch {
    return false;
  }
}

function copyTables(store: Store, from: Database.Database): void {
  for (const table of ['asset', 'saved_search'] as const) {
    for (const row of salvageTable(from, table)) {
      const columns = Object.keys(row);
      store.database
        .prepare(
          `INSERT OR IGNORE INTO ${table} (${columns.join(', ')})
           VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
        )
        .run(row);
    }
  }
}
