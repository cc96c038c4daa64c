/**
 * The full-text indexes are derived, from the pieces and from the texts of saved copies: when
 * one no longer agrees it is made anew without a word to anybody. Mended before each weekly check.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { systemClock } from './clock.ts';
import { indexAllTexts } from './evidence/source-index.ts';
import { libraryPaths } from './paths.ts';
import { createStore } from './store.ts';

/** How long the rebuilding waits for somebody else's write, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/**
 * Compares the index with the text it is made from and rebuilds it if they differ; answers
 * whether it did. Never fails: what is wrong with the file itself is for the check to say.
 */
export function mendSearchIndex(directory: string): boolean {
  try {
    if (agreesInCopy(directory)) return false;
    const database = new Database(libraryPaths(directory).database, { fileMustExist: true });
    try {
      database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
      database.exec("INSERT INTO article_search (article_search) VALUES ('rebuild')");
      indexAllTexts(createStore(database, directory, systemClock));
      return true;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** Whether the index agrees with its text; true also when that cannot be found out. */
export function isSearchIndexSound(directory: string): boolean {
  try {
    return agreesInCopy(directory);
  } catch {
    return true;
  }
}

/** Looks at a copy: the comparison counts as a write and would hold up everybody's saving. */
function agreesInCopy(directory: string): boolean {
  const { database: file, recovering } = libraryPaths(directory);
  mkdirSync(recovering, { recursive: true });
  const copy = join(recovering, `search-${randomUUID()}.sqlite`);
  try {
    copyInto(file, copy);
    return agrees(copy);
  } finally {
    rmSync(copy, { force: true });
    removeIfEmpty(recovering);
  }
}

function copyInto(file: string, copy: string): void {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    database.prepare<[string], never>('VACUUM INTO ?').run(copy);
  } finally {
    database.close();
  }
}

function agrees(copy: string): boolean {
  const database = new Database(copy);
  try {
    database.exec(
      "INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)",
    );
    database.exec("INSERT INTO source_search (source_search) VALUES ('integrity-check')");
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) {
      return false;
    }
    throw error;
  } finally {
    database.close();
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // A recovery or another check works there.
  }
}
