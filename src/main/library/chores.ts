/**
 * Long work on a library that does not need its open connection: checking, backing up, and
 * the three ways back from damage. Run by worker.ts in a thread of its own.
 */
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { BackupRow } from '../../shared/ipc/areas/library.ts';
import { assertNever, type Result } from '../../shared/ipc/result.ts';
import { createBackup } from './backup.ts';
import { systemClock } from './clock.ts';
import { checkIntegrity, type IntegrityReport } from './integrity.ts';
import { libraryPaths } from './paths.ts';
import { sweepPictures } from './picture-sweep.ts';
import { type Recovery, recoverLibrary } from './recover.ts';
import { mendSearchIndex } from './search-index.ts';
import { restoreBackup, type SetAside, startFresh } from './set-aside.ts';

const directory = z.string();

/** One chore and what it needs. */
export const chore = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check'), directory }),
  z.object({ kind: z.literal('back-up'), directory, label: z.string() }),
  z.object({ kind: z.literal('recover'), directory }),
  z.object({ kind: z.literal('restore-backup'), directory, fileName: z.string() }),
  z.object({ kind: z.literal('start-fresh'), directory }),
]);
/** One chore and what it needs. */
export type Chore = z.infer<typeof chore>;

/** What each chore answers. */
export type ChoreAnswers = {
  readonly check: IntegrityReport;
  readonly 'back-up': BackupRow;
  readonly recover: Recovery;
  readonly 'restore-backup': SetAside;
  readonly 'start-fresh': SetAside;
};

/** Does a chore in this thread. All but `check` and `back-up` need the library to be closed. */
export function doChore(work: Chore): Result<ChoreAnswers[Chore['kind']]> {
  switch (work.kind) {
    case 'check':
      mendSearchIndex(work.directory);
      return checkAndSweep(work.directory);
    case 'back-up':
      return backUp(work.directory, work.label);
    case 'recover':
      return recoverLibrary(work.directory);
    case 'restore-backup':
      return restoreBackup(work.directory, work.fileName);
    case 'start-fresh':
      return startFresh(work.directory);
    default:
      return assertNever(work);
  }
}

/** Only a sound library is swept; what cannot be swept today waits for the next check. */
function checkAndSweep(directory: string): Result<IntegrityReport> {
  const report = checkIntegrity(directory);
  if (report.ok && report.value.problems.length === 0) sweepPictures(directory, systemClock);
  return report;
}

/** A reader's snapshot is enough for a backup, and leaves the writer free to go on. */
function backUp(from: string, label: string): Result<BackupRow> {
  const database = new Database(libraryPaths(from).database, { readonly: true });
  try {
    return createBackup(database, from, systemClock, label);
  } finally {
    database.close();
  }
}
