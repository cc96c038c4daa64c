/** Every migration in order. Add at the end; a test keeps the hashes of those that shipped. */
import { firstLibrary } from './0001-first-library.ts';
import { snippetsMigration } from './0002-snippets.ts';
import { evidenceMigration } from './0003-evidence.ts';
import type { Migration } from './migration.ts';

/** All migrations, numbered from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [
  firstLibrary,
  snippetsMigration,
  evidenceMigration,
];
