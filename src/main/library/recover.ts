/**
 * Recovery of a damaged library: everything readable goes into a new file, gaps are filled from
 * the newest good backup, and what is lost is said by title. The damaged file is moved aside
 * only when the new one is complete: a recovery that fails or is killed changes nothing.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { counted } from '../../shared/wording/counted.ts';
import { syncDirectory } from '../system/durable-file.ts';
import { checkCopy, listBackups } from './backup.ts';
import { type Clock, systemClock } from './clock.ts';
import { settleHead } from './evidence/events.ts';
import { indexAllTexts } from './evidence/source-index.ts';
import { refuseWhileHeld } from './holders.ts';
import { openFresh } from './open.ts';
import { libraryPaths } from './paths.ts';
import { type Rebuilt, rebuildPiece } from './rebuild.ts';
import { LIBRARY_TABLES, pieceReader, salvagePieces, salvageTable } from './salvage.ts';
import { moveAside } from './set-aside.ts';
import { classify } from './sqlite-errors.ts';
import { createStore, type Store } from './store.ts';

/** What came of it: pieces in the new file, what was lost in words, and where the old file is. */
export type Recovery = {
  readonly recovered: number;
  readonly lost: readonly string[];
  readonly keptAs: string;
};

/** Recovers the library in a folder into one that opens, or fails and leaves it as it was. */
export function recoverLibrary(directory: string, clock: Clock = systemClock): Result<Recovery> {
  const { database, recovering } = libraryPaths(directory);
  const free = refuseWhileHeld(directory);
  if (!free.ok) return free;
  try {
    rmSync(recovering, { recursive: true, force: true });
    const rebuilt = rebuildIn(join(recovering, 'new'), directory, clock);
    if (!rebuilt.ok) return rebuilt;
    const keptAs = moveAside(directory, clock);
    renameSync(rebuilt.value.file, database);
    syncDirectory(directory);
    const { recovered, lost } = rebuilt.value;
    return ok({ recovered, lost, keptAs });
  } catch (error) {
    return { ok: false, error: classify(error) };
  } finally {
    rmSync(recovering, { recursive: true, force: true });
  }
}

/** Writes the recovered library into a folder of its own; answers its closed database file. */
function rebuildIn(
  folder: string,
  directory: string,
  clock: Clock,
): Result<Pick<Recovery, 'recovered' | 'lost'> & { readonly file: string }> {
  const fresh = openFresh(folder, clock);
  if (!fresh.ok) return fresh;
  try {
    const store = createStore(fresh.value, folder, clock);
    const filled = fillFrom(store, openCopy(directory), openBackup(directory));
    // The texts are beside the damaged file, where the new one will be.
    indexAllTexts({ ...store, directory });
    return ok({ ...filled, file: libraryPaths(folder).database });
  } finally {
    fresh.value.close();
  }
}

/** A good backup, open for reading, and when it was made. */
type OpenBackup = { readonly database: Database.Database; readonly createdAt: string };

function fillFrom(
  store: Store,
  damaged: Database.Database | null,
  backup: OpenBackup | null,
): Pick<Recovery, 'recovered' | 'lost'> {
  try {
    return store.write(() => {
      if (damaged !== null) copyTables(store, damaged);
      if (backup !== null) copyTables(store, backup.database);
      settleHead(store);
      const { rebuilt, isComplete } = rebuildAll(store, damaged, backup);
      const missing = isComplete ? [] : addMissing(store, backup);
      return summarise([...rebuilt, ...missing], rebuilt.length === 0, backup);
    });
  } finally {
    damaged?.close();
    backup?.database.close();
  }
}

/** Rebuilds every piece of the damaged file; complete if there were any and all were whole. */
function rebuildAll(
  store: Store,
  damaged: Database.Database | null,
  backup: OpenBackup | null,
): { readonly rebuilt: Rebuilt[]; readonly isComplete: boolean } {
  const older = backup === null ? () => null : pieceReader(backup.database);
  const rebuilt: Rebuilt[] = [];
  let isWhole = true;
  for (const piece of damaged === null ? [] : salvagePieces(damaged)) {
    rebuilt.push(rebuildPiece(store, piece, older(piece.number)));
    isWhole &&= !piece.damaged;
  }
  return { rebuilt, isComplete: isWhole && rebuilt.length > 0 };
}

/** Pieces that only the backup knows, when the damaged file could not be read to its end. */
function addMissing(store: Store, backup: OpenBackup | null): Rebuilt[] {
  if (backup === null) return [];
  const known = store.prepare<[string], unknown>('SELECT 1 FROM article WHERE id = ?');
  const added: Rebuilt[] = [];
  for (const piece of salvagePieces(backup.database)) {
    const id = piece.article?.id;
    if (typeof id !== 'string' || known.get(id) !== undefined) continue;
    const rebuilt = rebuildPiece(store, { ...piece, damaged: true }, null);
    added.push(rebuilt.kind === 'whole' ? { ...rebuilt, kind: 'older' } : rebuilt);
  }
  return added;
}

function summarise(
  results: readonly Rebuilt[],
  unreadable: boolean,
  backup: OpenBackup | null,
): Pick<Recovery, 'recovered' | 'lost'> {
  const lost = results.flatMap((result) => {
    if (result.kind === 'lost') return result.title === '' ? [] : [result.title];
    if (result.kind === 'bare')
      return [`${result.title} (its text was kept, its details were not)`];
    return result.kind === 'older' ? [`${result.title} (an earlier text was kept)`] : [];
  });
  const nameless = results.filter((result) => result.kind === 'lost' && result.title === '').length;
  if (nameless > 0)
    lost.push(
      `Up to ${counted(nameless, 'piece whose title', 'pieces whose titles')} could not be read`,
    );
  const since = backup === null ? 'Everything' : `Everything written after ${backup.createdAt}`;
  const all = unreadable ? [`${since}: nothing in the damaged file could be read.`] : [];
  const recovered = results.filter((result) => result.kind !== 'lost').length;
  return { recovered, lost: [...all, ...lost] };
}

/**
 * Opens a copy of the damaged file, because opening replays and removes its journal; null when
 * there is no file. The copy is made beside it, where there is room for a library.
 */
function openCopy(directory: string): Database.Database | null {
  const { database: damaged, journals, recovering } = libraryPaths(directory);
  if (!existsSync(damaged)) return null;
  const folder = join(recovering, 'damaged');
  mkdirSync(folder);
  for (const file of [damaged, ...journals].filter((path) => existsSync(path)))
    copyFileSync(file, join(folder, basename(file)));
  try {
    return new Database(join(folder, basename(damaged)), { fileMustExist: true });
  } catch {
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
  for (const table of LIBRARY_TABLES) {
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
