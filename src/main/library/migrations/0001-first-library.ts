/**
 * The first library format: pieces, their text, drafts, revisions, sources, pictures,
 * saved searches, import reports and the full-text index. Shipped: never edit.
 */
import type { Migration } from './migration.ts';

const pieces = `
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL CHECK (version > 0),
  place TEXT NOT NULL CHECK (place IN ('library', 'archive', 'trash')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  trashed_at TEXT,
  slug TEXT NOT NULL,
  headlines TEXT NOT NULL CHECK (json_valid(headlines)),
  dateline_place TEXT NOT NULL,
  dateline_date TEXT,
  desk TEXT NOT NULL,
  story_type TEXT NOT NULL,
  status TEXT NOT NULL,
  priority INTEGER NOT NULL,
  deadline TEXT,
  embargo TEXT,
  language TEXT NOT NULL,
  planned_words INTEGER,
  description TEXT NOT NULL,
  internal_note TEXT NOT NULL,
  kicker TEXT NOT NULL,
  headline TEXT NOT NULL,
  headline_key TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  words INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  tk_count INTEGER NOT NULL
) STRICT;
CREATE INDEX article_by_update ON article (place, updated_at);
CREATE INDEX article_by_creation ON article (place, created_at);
CREATE INDEX article_by_headline ON article (place, headline_key);
CREATE INDEX article_by_deadline ON article (place, coalesce(deadline, '~'));
CREATE INDEX article_by_late_deadline ON article (place, coalesce(deadline, ''));
CREATE INDEX article_by_words ON article (place, words);
CREATE INDEX article_by_status ON article (place, status, updated_at);
CREATE INDEX article_by_desk ON article (place, desk, updated_at);

CREATE TABLE article_body (
  article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
  schema_version INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE article_author (
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_author_by_name ON article_author (name, article);

CREATE TABLE article_tag (
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (article, position),
  UNIQUE (tag, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_missing (
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  code TEXT NOT NULL,
  PRIMARY KEY (article, code),
  UNIQUE (code, article)
) STRICT, WITHOUT ROWID;
`;

const writing = `
CREATE TABLE draft (
  article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
  base_version INTEGER NOT NULL,
  body TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE revision (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  words INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  hash BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX revision_by_article ON revision (article, number);
`;

const records = `
CREATE TABLE source (
  id TEXT NOT NULL PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  publisher TEXT NOT NULL,
  date TEXT NOT NULL,
  public INTEGER NOT NULL CHECK (public IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX source_by_article ON source (article, position);

CREATE TABLE asset (
  id TEXT NOT NULL PRIMARY KEY,
  media_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  size INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  embedded TEXT NOT NULL CHECK (json_valid(embedded))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_report (
  article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;

CREATE TABLE saved_search (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  filter TEXT NOT NULL CHECK (json_valid(filter))
) STRICT;

CREATE TABLE fact (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

const search = `
CREATE TABLE article_text (
  article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
  headline TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  kicker TEXT NOT NULL,
  body TEXT NOT NULL,
  caption TEXT NOT NULL,
  slug TEXT NOT NULL,
  author TEXT NOT NULL,
  tag TEXT NOT NULL,
  desk TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE article_search USING fts5 (
  headline, standfirst, kicker, body, caption, slug, author, tag, desk, source, note,
  content = 'article_text',
  content_rowid = 'article',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);

CREATE TRIGGER article_text_added AFTER INSERT ON article_text BEGIN
  INSERT INTO article_search
    (rowid, headline, standfirst, kicker, body, caption, slug, author, tag, desk, source, note)
  VALUES (new.article, new.headline, new.standfirst, new.kicker, new.body, new.caption,
    new.slug, new.author, new.tag, new.desk, new.source, new.note);
END;
CREATE TRIGGER article_text_removed AFTER DELETE ON article_text BEGIN
  INSERT INTO article_search (article_search, rowid, headline, standfirst, kicker, body, caption,
    slug, author, tag, desk, source, note)
  VALUES ('delete', old.article, old.headline, old.standfirst, old.kicker, old.body, old.caption,
    old.slug, old.author, old.tag, old.desk, old.source, old.note);
END;
CREATE TRIGGER article_text_changed AFTER UPDATE ON article_text BEGIN
  INSERT INTO article_search (article_search, rowid, headline, standfirst, kicker, body, caption,
    slug, author, tag, desk, source, note)
  VALUES ('delete', old.article, old.headline, old.standfirst, old.kicker, old.body, old.caption,
    old.slug, old.author, old.tag, old.desk, old.source, old.note);
  INSERT INTO article_search
    (rowid, headline, standfirst, kicker, body, caption, slug, author, tag, desk, source, note)
  VALUES (new.article, new.headline, new.standfirst, new.kicker, new.body, new.caption,
    new.slug, new.author, new.tag, new.desk, new.source, new.note);
END;
`;

/** Migration 1. */
export const firstLibrary: Migration = {
  version: 1,
  name: 'first library',
  steps: [pieces, writing, records, search],
};
