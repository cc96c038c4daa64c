/** Rows of the library's sources: reading, writing, and the key by which one address is known. */
import { z } from 'zod';
import { cslItem } from '../../../shared/evidence/csl/item.ts';
import { FIELD_ORIGINS, type LibrarySource } from '../../../shared/evidence/source.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';

type SqlSource = Omit<LibrarySource, 'csl' | 'origins'> & {
  readonly csl: string;
  readonly origins: string;
};

/** Columns of a `LibrarySource` from `library_source AS l`. */
const SOURCE_COLUMNS = `
  l.id, l.csl, l.kind, l.tier, l.origin_group AS originGroup, l.terms,
  l.agreed_wording AS agreedWording, l.confidentiality, l.embargo, l.consent, l.rights,
  l.correction, l.note, l.origins, l.capture, l.capture_problem AS captureProblem, l.link,
  l.link_checked_at AS linkCheckedAt, l.link_gone_since AS linkGoneSince,
  l.alias_of AS aliasOf, l.created_at AS createdAt,
  l.updated_at AS updatedAt`;

const origins = z.record(z.string(), z.enum(FIELD_ORIGINS));

/** Turns a row of the database into a source. */
function toSource(sql: SqlSource): LibrarySource {
  return {
    ...sql,
    csl: cslItem.parse(JSON.parse(sql.csl)),
    origins: origins.parse(JSON.parse(sql.origins)),
  };
}

/** The source of this very id, removed or merged ones included; null when there is none. */
export function readSource(store: Store, id: string): LibrarySource | null {
  const row = store
    .prepare<[string], SqlSource>(`SELECT ${SOURCE_COLUMNS} FROM library_source l WHERE l.id = ?`)
    .get(id);
  return row === undefined ? null : toSource(row);
}

/** The source that an id stands for now: the one it was merged into, if it was. */
export function effectiveSource(store: Store, id: string): Result<LibrarySource> {
  const own = readSource(store, id);
  if (own === null) return fail('not-found', id, 'This source is no longer in the library.');
  const kept = own.aliasOf === null ? own : readSource(store, own.aliasOf);
  return ok(kept ?? own);
}

/** Sources that a condition on `library_source AS l` finds, in an order. */
export function selectSources(
  store: Store,
  tail: string,
  parameters: Readonly<Record<string, unknown>>,
): LibrarySource[] {
  return store
    .prepare<[Record<string, unknown>], SqlSource>(
      `SELECT ${SOURCE_COLUMNS} FROM library_source l ${tail}`,
    )
    .all({ ...parameters })
    .map(toSource);
}

/** Writes a source, new or changed. */
export function writeSource(store: Store, source: LibrarySource): void {
  store.prepare<[Record<string, unknown>], never>(WRITE).run({
    ...source,
    csl: JSON.stringify(source.csl),
    origins: JSON.stringify(source.origins),
    addressKey: addressKey(source.csl.URL ?? ''),
  });
  store.changed('desk', source.id);
}

/** One key for an address however it is written: no scheme, "www.", fragment or closing slash. */
export function addressKey(url: string): string {
  const [address = ''] = url.trim().split('#');
  const match = /^https?:\/\/(?:www\.)?([^/?]*)(.*)$/is.exec(address);
  if (match === null) return address;
  const [, host = '', rest = ''] = match;
  return `${host.toLowerCase()}${rest.replace(/\/$/, '')}`;
}

const WRITE = `
  INSERT INTO library_source (id, csl, kind, tier, origin_group, terms, agreed_wording,
    confidentiality, embargo, consent, rights, correction, note, origins, capture,
    capture_problem, link, link_checked_at, link_gone_since, alias_of, address_key, created_at,
    updated_at)
  VALUES (@id, @csl, @kind, @tier, @originGroup, @terms, @agreedWording, @confidentiality,
    @embargo, @consent, @rights, @correction, @note, @origins, @capture, @captureProblem, @link,
    @linkCheckedAt, @linkGoneSince, @aliasOf, @addressKey, @createdAt, @updatedAt)
  ON CONFLICT (id) DO UPDATE SET csl = excluded.csl, kind = excluded.kind, tier = excluded.tier,
    origin_group = excluded.origin_group, terms = excluded.terms,
    agreed_wording = excluded.agreed_wording, confidentiality = excluded.confidentiality,
    embargo = excluded.embargo, consent = excluded.consent, rights = excluded.rights,
    correction = excluded.correction, note = excluded.note, origins = excluded.origins,
    capture = excluded.capture, capture_problem = excluded.capture_problem, link = excluded.link,
    link_checked_at = excluded.link_checked_at, link_gone_since = excluded.link_gone_since,
    alias_of = excluded.alias_of,
    address_key = excluded.address_key, updated_at = excluded.updated_at`;
