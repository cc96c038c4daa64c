/** Sources with saved texts for tests: attached, captured and quoted from like real ones. */
import { randomUUID } from 'node:crypto';
import type { Library } from '../../src/main/library/library.ts';
import type { Claim, EvidenceLink } from '../../src/shared/evidence/claim.ts';
import type { Passage } from '../../src/shared/evidence/passage.ts';
import type { Projection } from '../../src/shared/evidence/projection.ts';
import type { Retrieval, Snapshot } from '../../src/shared/evidence/snapshot.ts';
import type { LibrarySourceFields } from '../../src/shared/evidence/source.ts';
import type { Attached } from '../../src/shared/ipc/areas/capture.ts';
import { unwrap } from './library.ts';

/** Who does things in tests. */
export const BY = 'Ann Roe';

/** A time at which copies are taken. */
const TAKEN_AT = '2026-11-20T09:00:00.000Z';

/** Fields of a web page of which nothing else is known. */
export function webFields(
  title: string,
  url: string,
  fields: Partial<LibrarySourceFields> = {},
): LibrarySourceFields {
  return {
    csl: { id: 'new', type: 'webpage', title, ...(url === '' ? {} : { URL: url }) },
    kind: 'web',
    tier: 'unrated',
    originGroup: '',
    terms: 'on-record',
    agreedWording: '',
    confidentiality: 'open',
    embargo: null,
    consent: '',
    rights: '',
    correction: '',
    note: '',
    ...fields,
  };
}

/** Attaches a page to a piece, or to none. */
export async function attach(
  library: Library,
  articleId: string | null,
  fields: LibrarySourceFields,
): Promise<Attached> {
  const input = { by: BY, articleId, fields, origin: 'typed', capture: 'waiting' } as const;
  return unwrap(await library.copies('copies.attach', input));
}

/** A text as a projector reads it, one segment a paragraph. */
export function projectionOf(...paragraphs: readonly string[]): Projection {
  let start = 0;
  const segments = paragraphs.map((paragraph, index) => {
    const end = start + paragraph.length;
    const locator = { kind: 'element', path: `0/${index}` } as const;
    const segment = { start, end, kind: 'body', main: true, locator } as const;
    start = end + 2;
    return segment;
  });
  return { projector: 'test 1', text: paragraphs.join('\n\n'), segments };
}

/** Keeps a copy of a source with this text. */
export async function keepText(
  library: Library,
  sourceId: string,
  ...paragraphs: readonly string[]
): Promise<Snapshot> {
  const projection = projectionOf(...paragraphs);
  return unwrap(
    await library.copies('copies.keep', {
      by: BY,
      sourceId,
      retrieval: retrievalOf('https://valley.example/page'),
      bytes: new TextEncoder().encode(projection.text),
      text: 'available',
      projection,
      readable: `<p>${projection.text}</p>`,
      metadata: { fields: {}, origins: {} },
    }),
  );
}

/** How a page was fetched. */
export function retrievalOf(url: string): Retrieval {
  return {
    kind: 'fetched',
    requestedUrl: url,
    finalUrl: url,
    redirects: [],
    startedAt: TAKEN_AT,
    endedAt: TAKEN_AT,
    method: 'GET',
    status: 200,
    headers: {},
    declaredType: 'text/html',
    sniffedType: 'text/html',
    charset: 'utf-8',
    charsetFrom: 'header',
    fileName: '',
    certificate: null,
    session: 'clean',
    userAgent: 'Standfirst',
    tools: {},
    robots: '',
  };
}

/** Saves words of a snapshot as a passage. */
export async function savePassage(
  library: Library,
  snapshotId: string,
  words: string,
): Promise<Passage> {
  const { projection } = unwrap(await library.copies('copies.read', { snapshotId }));
  const start = projection?.text.indexOf(words) ?? -1;
  const input = { by: BY, snapshotId, start, end: start + words.length };
  return unwrap(await library.call('evidence.savePassage', input));
}

/** Links a new claim of a piece to a passage. */
export async function linkClaim(
  library: Library,
  articleId: string,
  text: string,
  passageId: string,
  more: {
    readonly claimId?: string;
    readonly personId?: string;
    readonly role?: EvidenceLink['role'];
  } = {},
): Promise<{ claim: Claim; link: EvidenceLink }> {
  return unwrap(
    await library.call('evidence.link', {
      by: BY,
      articleId,
      claimId: more.claimId ?? randomUUID(),
      kind: 'quote',
      text,
      personId: more.personId ?? null,
      passageId,
      role: more.role ?? 'quote-origin',
      note: '',
    }),
  );
}
