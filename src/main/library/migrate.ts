/**
 * Brings a library file to the current format: check, verified backup, all steps in one
 * transaction, foreign keys checked before it commits. A failed step leaves nothing behind.
 */
import type { Database } from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';

/** `PRAGMA application_id` of a library file: "STDF" in ASCII. */
export const APPLICATION_ID = 0x53544446;

/** What the migrator needs from outside: a backup is made before an existing file changes. */
export type MigrateOptions = {
  readonly migrations?: readonly Migration[];
  readonly backUp: (version: number) => Result<unknown>;
};

/** The format version of an open file: 0 for a new one. */
export function formatVersion(database: Database): number {
  const version = database.pragma('user_version', { simple: true });
  return typeof version === 'number' ? version : 0;
}

/** Runs the pending migrations; returns how many ran. Refuses a file from a newer program. */
export function migrate(database: Database, options: MigrateOptions): Result<number> {
  const migrations = options.migrations ?? MIGRATIONS;
  const current = formatVersion(database);
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) return newerFormat(current, newest);
  const pending = migrations.filter((migration) => migration.version > current);
  if (pending.length === 0) return ok(0);
  if (current > 0) {
    const backup = options.backUp(current);
    if (!backup.ok) return backup;
  }
  database.pragma('foreign_keys = OFF');
  let ran = 0;
  try {
    ran = database.transaction(() => runSteps(database, pending)).immediate();
  } finally {
    database.pragma('foreign_keys = ON');
  }
  database.pragma('optimize');
  return ok(ran);
}

/** The refusal of a file whose format is newer than this program, naming both versions. */
export function newerFormat(found: number, known: number): ReturnType<typeof fail> {
  return fail(
    'newer-version',
    `library format ${found}, program knows up to ${known}`,
    `This library has format ${found}; this Standfirst reads up to format ${known}.`,
  );
}

/** Another program may have run them while this one waited for the file: the version decides. */
function runSteps(database: Database, known: readonly Migration[]): number {
  const current = formatVersion(database);
  const pending = known.filter((migration) => migration.version > current);
  for (const migration of pending) {
    for (const step of migration.steps) database.exec(step);
    database.pragma(`user_version = ${migration.version}`);
  }
  database.pragma(`application_id = ${APPLICATION_ID}`);
  const broken = database.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) {
    throw new Error(`Migration left ${broken.length} rows without their parent.`);
  }
  return pending.length;
}
