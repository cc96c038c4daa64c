/** Pieces with evidence for tests of the checks: everything has a default, tests say what differs. */
import { withBlockIds } from '../../../../src/shared/article/block-ids.ts';
import {
  buildDocument,
  type DocumentParts,
  inlineText,
} from '../../../../src/shared/article/build.ts';
import type { NodeJson, StoredDocument } from '../../../../src/shared/article/json.ts';
import { EMPTY_FIELDS } from '../../../../src/shared/article/model.ts';
import type { Passage } from '../../../../src/shared/evidence/passage.ts';
import type { PieceEvidence, PieceSource } from '../../../../src/shared/evidence/piece-evidence.ts';
import type { Projection } from '../../../../src/shared/evidence/projection.ts';
import type { Snapshot } from '../../../../src/shared/evidence/snapshot.ts';
import type { LibrarySource } from '../../../../src/shared/evidence/source.ts';
import { textHash } from '../../../../src/shared/evidence/text-hash.ts';
import { type CheckedPiece, readPiece } from '../../../../src/shared/verify/piece/checked-piece.ts';

export const NOW = '2026-03-01T12:00:00Z';

/** Inline text that is a claim. */
export function claimed(text: string, ...ids: string[]): NodeJson[] {
  const marks = ids.map((id) => ({ type: 'evidence', attrs: { id } }));
  return inlineText(text, marks);
}

/** A document whose blocks all have ids, the same ones each time. */
export function documentOf(parts: DocumentParts): StoredDocument {
  const document = buildDocument(parts);
  let next = 0;
  const counted = () => {
    next += 1;
    return (next * 0.6180339887) % 1;
  };
  return { ...document, doc: withBlockIds(document.doc, counted) };
}

const SNAPSHOT: Snapshot = {
  id: 'snapshot',
  sourceId: 'source',
  parentId: null,
  retrieval: {
    kind: 'typed',
    requestedUrl: '',
    finalUrl: '',
    redirects: [],
    startedAt: NOW,
    endedAt: NOW,
    method: '',
    status: null,
    headers: {},
    declaredType: '',
    sniffedType: '',
    charset: '',
    charsetFrom: '',
    fileName: '',
    certificate: null,
    session: 'none',
    userAgent: '',
    tools: {},
    robots: '',
  },
  size: 1,
  hash: '0'.repeat(64),
  text: 'available',
  projector: 'text-1',
  textHash: null,
};

const SOURCE: LibrarySource = {
  id: 'source',
  csl: { id: 'source', type: 'webpage', title: 'Annual report' },
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
  origins: {},
  capture: 'captured',
  captureProblem: null,
  link: 'ok',
  linkCheckedAt: null,
  linkGoneSince: null,
  aliasOf: null,
  createdAt: NOW,
  updatedAt: NOW,
};

/** A source of the piece with id `id`, its snapshot `<id>-copy` and its entry `<id>-entry`. */
export function sourceWith(
  id: string,
  record: Partial<LibrarySource> = {},
  copy: Partial<Snapshot> | null = {},
): PieceSource {
  return {
    entry: {
      id: `${id}-entry`,
      kind: 'web',
      title: `Title of ${id}`,
      url: '',
      publisher: '',
      date: '',
      public: true,
    },
    source: { ...SOURCE, id, ...record },
    snapshot: copy === null ? null : { ...SNAPSHOT, id: `${id}-copy`, sourceId: id, ...copy },
  };
}

/** A passage of a source, named after its words. */
export function passageOf(sourceId: string, exact: string, more: Partial<Passage> = {}): Passage {
  return {
    id: `passage: ${exact}`,
    sourceId,
    snapshotId: `${sourceId}-copy`,
    start: 0,
    end: exact.length,
    exact,
    prefix: '',
    suffix: '',
    locator: { kind: 'none' },
    hash: textHash(exact),
    terms: null,
    fate: null,
    current: null,
    ...more,
  };
}

/** Evidence in which nothing is recorded but what a test says. */
export function evidenceOf(parts: Partial<PieceEvidence> = {}): PieceEvidence {
  return {
    sources: [],
    unlisted: [],
    people: [],
    passages: [],
    claims: [],
    links: [],
    proofs: [],
    decisions: [],
    overrides: [],
    replies: [],
    ...parts,
  };
}

/** A link from a claim to a passage of that name. */
export function linkTo(
  claimId: string,
  passage: Passage,
  role: PieceEvidence['links'][number]['role'] = 'supports',
): PieceEvidence['links'][number] {
  const id = `${claimId} ${role} ${passage.id}`;
  return { id, claimId, passageId: passage.id, role, note: '', by: 'Ada', at: NOW };
}

/** A claim as the library keeps it. */
export function claimRecord(
  id: string,
  text: string,
  kind: PieceEvidence['claims'][number]['kind'] = 'figure',
): PieceEvidence['claims'][number] {
  const articleId = 'article';
  return {
    id,
    articleId,
    kind,
    parentId: null,
    personId: null,
    text,
    hash: textHash(text),
    createdAt: NOW,
  };
}

/** A piece ready to be checked; `texts` are the words of sources by id. */
export function pieceOf(
  document: StoredDocument,
  evidence: Partial<PieceEvidence> = {},
  texts: Readonly<Record<string, string>> = {},
): CheckedPiece {
  return readPiece({
    document,
    fields: EMPTY_FIELDS,
    evidence: evidenceOf(evidence),
    texts: new Map(Object.entries(texts).map(([id, text]) => [id, projectionOf(text)])),
    now: NOW,
  });
}

function projectionOf(text: string): Projection {
  const segment = { start: 0, end: text.length, kind: 'body', main: true } as const;
  return { projector: 'text-1', text, segments: [{ ...segment, locator: { kind: 'none' } }] };
}
