/**
 * Snippets: text and fact boxes kept for many pieces, and the hash of each version's content,
 * by which a box that somebody edited in a piece is told from one that is only older. Snippets
 * are hidden and never deleted, and recovery copies row by row: hence no foreign key.
 */
import type { Migration } from './migration.ts';

const snippets = `
CREATE TABLE snippet (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'fact-box')),
  shortcut TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  version INTEGER NOT NULL CHECK (version > 0),
  updated_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE snippet_version (
  snippet INTEGER NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (snippet, version)
) STRICT, WITHOUT ROWID;
`;

/** Format 2: snippets. */
export const snippetsMigration: Migration = { version: 2, name: 'snippets', steps: [snippets] };
