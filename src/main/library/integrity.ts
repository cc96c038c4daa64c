/**
 * Integrity of a library file, for `doctor`, after a crash and weekly: read-only, on its own
 * connection, so that it can run in another thread while somebody writes.
 */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { counted } from '../../shared/wording/counted.ts';
import { copyProblems } from './evidence/blobs.ts';
import { eventProblem } from './evidence/events.ts';
import { formatVersion } from './migrate.ts';
import { evidenceMigration } from './migrations/0003-evidence.ts';
import { libraryPaths, picturePath } from './paths.ts';
import { classify } from './sqlite-errors.ts';

/** What was found: problems in words for people, none when all is well, and some counts. */
export type IntegrityReport = {
  readonly problems: readonly string[];
  readonly articles: number;
  readonly revisions: number;
  readonly drafts: number;
  readonly pictures: number;
};

/** Checks pages, indexes, references, the search index, files and the record of evidence. */
export function checkIntegrity(directory: string): Result<IntegrityReport> {
  try {
    const { database: file } = libraryPaths(directory);
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return ok(examine(database, directory));
    } finally {
      database.close();
    }
  } catch (error) {
    return { ok: false, error: classify(error) };
  }
}

function examine(database: Database.Database, directory: string): IntegrityReport {
  const count = (table: string): number =>
    database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  const problems = [
    ...pageProblems(database),
    ...referenceProblems(database),
    ...searchProblems(database),
    ...pictureProblems(database, directory),
    ...evidenceProblems(database, directory),
  ];
  return {
    problems,
    articles: count('article'),
    revisions: count('revision'),
    drafts: count('draft'),
    pictures: count('asset'),
  };
}

function pageProblems(database: Database.Database): string[] {
  const rows = database.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all();
  return rows.filter((row) => row !== 'ok').map((row) => `Database: ${row}`);
}

function referenceProblems(database: Database.Database): string[] {
  const rows = database.pragma('foreign_key_check');
  const broken = Array.isArray(rows) ? rows.length : 0;
  return broken === 0
    ? []
    : [`Database: ${counted(broken, 'row refers', 'rows refer')} to a piece that is gone.`];
}

/** The index is derived: pieces without search text are found by nobody, but nothing is lost. */
function searchProblems(database: Database.Database): string[] {
  const missing =
    database
      .prepare<[], number>(
        `SELECT count(*) FROM article a
       WHERE NOT EXISTS (SELECT 1 FROM article_text t WHERE t.article = a.number)`,
      )
      .pluck()
      .get() ?? 0;
  return missing === 0
    ? []
    : [`Search: ${counted(missing, 'piece is', 'pieces are')} not in the index.`];
}

/** A file of an older format, which nobody has opened since, has no evidence to check. */
function evidenceProblems(database: Database.Database, directory: string): string[] {
  if (formatVersion(database) < evidenceMigration.version) return [];
  const broken = eventProblem(database);
  return [...copyProblems(database, directory), ...(broken === null ? [] : [broken])];
}

function pictureProblems(database: Database.Database, directory: string): string[] {
  return database
    .prepare<[], { id: string; size: number; name: string }>(
      'SELECT id, size, file_name AS name FROM asset',
    )
    .all()
    .filter(({ id, size }) => {
      const file = statSync(picturePath(directory, id), { throwIfNoEntry: false });
      return file?.size !== size;
    })
    .map(({ id, name }) => `Picture ${name || id}: its file is missing or damaged.`);
}
