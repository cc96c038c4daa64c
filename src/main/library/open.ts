/**
 * Opens the database file of a library, or says exactly why not: absent is not unreadable,
 * unreadable is not damaged, damaged is not newer. Only a folder that never held a library
 * gets a new one.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import Database from 'better-sqlite3';
import { errorOf, fail, ok, type Result } from '../../shared/ipc/result.ts';
import { createBackup, listBackups } from './backup.ts';
import { type Clock, systemClock } from './clock.ts';
import { APPLICATION_ID, formatVersion, migrate, newerFormat } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { type LibraryPaths, libraryPaths } from './paths.ts';
import { classify, codeOf } from './sqlite-errors.ts';

/** How a library is opened. */
export type OpenOptions = {
  readonly clock?: Clock;
  /** The caller knows that a library was here before: its absence is an error, not a start. */
  readonly expectExisting?: boolean;
  /** How long to wait for another program's write, in milliseconds. */
  readonly busyTimeout?: number;
};

const MAGIC = 'SQLite format 3\0';

/** Opens and migrates the database in a folder, creating both when nothing was there before. */
export function openDatabase(
  directory: string,
  options: OpenOptions = {},
): Result<Database.Database> {
  const paths = libraryPaths(directory);
  try {
    const found = examine(paths, options.expectExisting ?? false);
    if (!found.ok) return found;
    return connect(paths, found.value === 'present', options);
  } catch (error) {
    return { ok: false, error: openingError(error) };
  }
}

/** Makes a new database where none is, also beside backups; for starting afresh and recovery. */
export function openFresh(directory: string, clock: Clock): Result<Database.Database> {
  try {
    mkdirSync(directory, { recursive: true });
    return connect(libraryPaths(directory), false, { clock });
  } catch (error) {
    return { ok: false, error: openingError(error) };
  }
}

/** Sets what every connection needs: durable commits, checks, and no trust in the schema. */
export function configure(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  if (process.platform === 'darwin') {
    database.pragma('fullfsync = ON');
    database.pragma('checkpoint_fullfsync = ON');
  }
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('journal_size_limit = 67108864');
}

function examine(paths: LibraryPaths, expectExisting: boolean): Result<'present' | 'absent'> {
  if (statSync(paths.directory, { throwIfNoEntry: false }) === undefined) {
    return expectExisting ? fail('missing', paths.directory) : makeFolder(paths.directory);
  }
  const size = statSync(paths.database, { throwIfNoEntry: false })?.size;
  if (size === undefined || size === 0) {
    const traces = expectExisting || hasTraces(paths);
    if (size === 0 && traces) return fail('corrupt', `${paths.database} is empty`);
    if (traces) return fail('missing', paths.database);
    return makeFolder(paths.directory);
  }
  if (readHeader(paths.database) !== MAGIC) return fail('corrupt', 'no SQLite header');
  const writable = mayWrite(paths.database) && mayWrite(paths.directory);
  return writable ? ok('present') : fail('read-only', paths.database);
}

/** A folder for a new library, if there is none; one that may not be written to is an error. */
function makeFolder(directory: string): Result<'absent'> {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(codeOf(error))) return fail('read-only', directory);
    throw error;
  }
  return mayWrite(directory) ? ok('absent') : fail('read-only', directory);
}

/** Whether something else of a library is left: its journal, a file set aside, or a backup. */
function hasTraces(paths: LibraryPaths): boolean {
  const left = [...paths.journals, paths.setAside].some((file) => existsSync(file));
  return left || listBackups(paths.directory).length > 0;
}

function readHeader(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(MAGIC.length);
    readSync(descriptor, header, 0, MAGIC.length, 0);
    return header.toString('latin1');
  } finally {
    closeSync(descriptor);
  }
}

function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function connect(
  paths: LibraryPaths,
  existed: boolean,
  options: OpenOptions,
): Result<Database.Database> {
  const database = new Database(paths.database, { timeout: options.busyTimeout ?? 5000 });
  try {
    const recognised = recognise(database, existed);
    if (recognised.ok) {
      configure(database);
      const clock = options.clock ?? systemClock;
      const backUp = (version: number) =>
        createBackup(database, paths.directory, clock, `before-format-${version + 1}`);
      const migrated = migrate(database, { backUp });
      if (migrated.ok) {
        readOneRowOfEach(database);
        return ok(database);
      }
      database.close();
      return migrated;
    }
    database.close();
    return recognised;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Refuses what is not ours or too new, before anything is written to the file. */
function recognise(database: Database.Database, existed: boolean): Result<null> {
  const version = formatVersion(database);
  const newest = MIGRATIONS.at(-1)?.version ?? 0;
  if (version > newest) return newerFormat(version, newest);
  const application = database.pragma('application_id', { simple: true });
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (existed && application !== APPLICATION_ID && tables !== 0) {
    return fail('unreadable', `application_id ${application}`, 'This is not a Standfirst library.');
  }
  return ok(null);
}

/** Touches the first page of every table, so that plain damage shows now and not mid-work. */
function readOneRowOfEach(database: Database.Database): void {
  const names = database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    )
    .pluck()
    .all();
  for (const name of names) database.prepare(`SELECT * FROM "${name}" LIMIT 1`).get();
}

/** While opening, a wait that ran out means that another program holds the file. */
function openingError(error: unknown): ReturnType<typeof errorOf> {
  const known = classify(error);
  if (known.code === 'busy') return errorOf('locked-by-other', known.detail);
  return known;
}
