/**
 * Evidence: sources and people shared by all pieces, saved copies with their texts, passages,
 * claims with what they rest on, decisions, and the chained record of events. Tables of the
 * whole library refer to each other by id without foreign keys, because recovery copies them
 * row by row; those of a piece carry its number and go with it.
 *
 * Every entry of a Sources list gets a source of the library under the entry's own id.
 */
import type { Migration } from './migration.ts';

const sources = `
CREATE TABLE library_source (
  id TEXT NOT NULL PRIMARY KEY,
  csl TEXT NOT NULL CHECK (json_valid(csl)),
  kind TEXT NOT NULL,
  tier TEXT NOT NULL,
  origin_group TEXT NOT NULL,
  terms TEXT NOT NULL,
  agreed_wording TEXT NOT NULL,
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('open', 'internal', 'confidential')),
  embargo TEXT,
  consent TEXT NOT NULL,
  rights TEXT NOT NULL,
  correction TEXT NOT NULL,
  note TEXT NOT NULL,
  origins TEXT NOT NULL CHECK (json_valid(origins)),
  capture TEXT NOT NULL,
  capture_problem TEXT,
  link TEXT NOT NULL,
  link_checked_at TEXT,
  link_gone_since TEXT,
  alias_of TEXT,
  address_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX library_source_by_address ON library_source (address_key);
CREATE INDEX library_source_by_update ON library_source (updated_at);
CREATE INDEX library_source_by_alias ON library_source (alias_of);
CREATE INDEX library_source_by_capture ON library_source (capture);

CREATE TABLE entry_source (
  entry TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_source_by_source ON entry_source (source, entry);

CREATE TABLE source_change (
  number INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;
CREATE INDEX source_change_by_source ON source_change (source, number);

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  public INTEGER NOT NULL CHECK (public IN (0, 1)),
  note TEXT NOT NULL
) STRICT;
`;

const copies = `
CREATE TABLE snapshot (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  parent TEXT,
  retrieval TEXT NOT NULL CHECK (json_valid(retrieval)),
  size INTEGER NOT NULL,
  hash TEXT NOT NULL,
  taken_at TEXT NOT NULL
) STRICT;
CREATE INDEX snapshot_by_source ON snapshot (source, number);

CREATE TABLE projection (
  number INTEGER PRIMARY KEY,
  snapshot TEXT NOT NULL,
  projector TEXT NOT NULL,
  text_state TEXT NOT NULL,
  text_hash TEXT,
  file TEXT,
  readable TEXT,
  UNIQUE (snapshot, projector)
) STRICT;

CREATE TABLE passage (
  id TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  locator TEXT NOT NULL CHECK (json_valid(locator)),
  hash TEXT NOT NULL,
  terms TEXT,
  fate TEXT,
  current TEXT,
  UNIQUE (snapshot, text_hash, start_at, end_at)
) STRICT;
CREATE INDEX passage_by_source ON passage (source);
`;

const claims = `
CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  parent TEXT,
  person TEXT,
  text TEXT NOT NULL,
  hash TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX claim_by_article ON claim (article, number);
CREATE INDEX claim_by_person ON claim (person);

CREATE TABLE evidence_link (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  claim TEXT NOT NULL,
  passage TEXT NOT NULL,
  role TEXT NOT NULL,
  note TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  UNIQUE (claim, passage, role)
) STRICT;
CREATE INDEX evidence_link_by_article ON evidence_link (article, number);
CREATE INDEX evidence_link_by_passage ON evidence_link (passage);

CREATE TABLE body_proof (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  claim TEXT NOT NULL,
  proved_by TEXT NOT NULL,
  claim_hash TEXT NOT NULL,
  proved_by_hash TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  UNIQUE (claim, proved_by)
) STRICT;
CREATE INDEX body_proof_by_article ON body_proof (article, number);

CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  claim TEXT NOT NULL,
  verdict TEXT NOT NULL,
  method TEXT NOT NULL,
  reason TEXT NOT NULL,
  claim_hash TEXT NOT NULL,
  passage_hashes TEXT NOT NULL CHECK (json_valid(passage_hashes)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;
CREATE INDEX decision_by_article ON decision (article, number);

CREATE TABLE finding_override (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  finding_key TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;
CREATE INDEX finding_override_by_article ON finding_override (article, number);

CREATE TABLE reply (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  how TEXT NOT NULL,
  asked_at TEXT,
  answer TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX reply_by_article ON reply (article, number);
`;

const record = `
CREATE TABLE evidence_event (
  number INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  kind TEXT NOT NULL,
  article TEXT,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_event_by_article ON evidence_event (article, number);
`;

const search = `
CREATE TABLE source_chunk (
  number INTEGER PRIMARY KEY,
  snapshot TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  figures TEXT NOT NULL
) STRICT;
CREATE INDEX source_chunk_by_snapshot ON source_chunk (snapshot);
CREATE VIRTUAL TABLE source_search USING fts5 (
  words, figures,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
`;

/** The same item that shared/evidence/csl/source-record.ts makes of an entry. */
const entries = `
INSERT INTO library_source (id, csl, kind, tier, origin_group, terms, agreed_wording,
  confidentiality, embargo, consent, rights, correction, note, origins, capture, capture_problem,
  link, link_checked_at, alias_of, address_key, created_at, updated_at, removed_at)
SELECT s.id,
  json_patch('{}', json_object(
    'id', s.id,
    'type', CASE s.kind WHEN 'web' THEN 'webpage' WHEN 'document' THEN 'report'
      WHEN 'dataset' THEN 'dataset' WHEN 'interview' THEN 'interview' WHEN 'post' THEN 'post'
      WHEN 'print' THEN 'article-newspaper' ELSE 'document' END,
    'title', nullif(s.title, ''),
    'URL', nullif(s.url, ''),
    'publisher', nullif(s.publisher, ''),
    'issued', json(CASE
      WHEN s.date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(s.date) = s.date
        THEN json_object('date-parts', json_array(json_array(
          CAST(substr(s.date, 1, 4) AS INTEGER), CAST(substr(s.date, 6, 2) AS INTEGER),
          CAST(substr(s.date, 9, 2) AS INTEGER))))
      WHEN s.date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
        AND CAST(substr(s.date, 6, 2) AS INTEGER) BETWEEN 1 AND 12
        THEN json_object('date-parts', json_array(json_array(
          CAST(substr(s.date, 1, 4) AS INTEGER), CAST(substr(s.date, 6, 2) AS INTEGER))))
      WHEN s.date GLOB '[0-9][0-9][0-9][0-9]'
        THEN json_object('date-parts', json_array(json_array(CAST(s.date AS INTEGER))))
      WHEN trim(s.date) <> '' THEN json_object('literal', trim(s.date)) END),
    'custom', json(CASE s.kind WHEN 'observation'
      THEN '{"standfirst-kind":"observation"}' END))),
  CASE s.kind WHEN 'document' THEN 'other' ELSE s.kind END,
  'unrated', '', 'on-record', '', CASE s.public WHEN 1 THEN 'open' ELSE 'internal' END, NULL, '', '', '', '', '{}', 'none', NULL,
  'not-contacted', NULL, NULL, s.url, a.updated_at, a.updated_at, NULL
FROM source s JOIN article a ON a.number = s.article;

INSERT INTO entry_source (entry, source) SELECT id, id FROM source;
`;

/** Format 3: evidence. */
export const evidenceMigration: Migration = {
  version: 3,
  name: 'evidence',
  steps: [sources, copies, claims, record, search, entries],
};
