/**
 * What capturing and checking ask of the library beside the contract: bytes in and out, the queue
 * of captures, states of links, what became of passages. Both ends of the thread parse with this.
 */
import { z } from 'zod';
import { cslItem } from '../../../shared/evidence/csl/item.ts';
import { PASSAGE_FATES, type Passage } from '../../../shared/evidence/passage.ts';
import { type Projection, projection } from '../../../shared/evidence/projection.ts';
import { retrieval, type Snapshot, snapshot } from '../../../shared/evidence/snapshot.ts';
import {
  CAPTURE_STATES,
  FIELD_ORIGINS,
  LINK_STATES,
  type LibrarySource,
  librarySourceFields,
} from '../../../shared/evidence/source.ts';
import type { Attached } from '../../../shared/ipc/areas/capture.ts';
import type { Result } from '../../../shared/ipc/result.ts';

const id = z.uuid();
const by = z.string().max(200);
const origin = z.enum(FIELD_ORIGINS);

/** Inputs by name. */
export const COPY_REQUESTS = {
  /** Attaches a source at once; `capture` says whether a copy is to be fetched. */
  'copies.attach': z.object({
    by,
    articleId: id.nullable(),
    fields: librarySourceFields,
    origin,
    capture: z.enum(['waiting', 'none']),
  }),
  /** Sources whose copy is still to be fetched, oldest first. */
  'copies.waiting': z.object({}),
  /** The sources of these ids, merged ones as what they were merged into. */
  'copies.sources': z.object({ ids: z.array(id) }),
  /** Where the capture of a source stands; `problem` is an error code. */
  'copies.setState': z.object({
    by,
    sourceId: id,
    state: z.enum(CAPTURE_STATES),
    problem: z.string().max(60).nullable(),
  }),
  /** Keeps a copy with what was read of it; stated fields fill what nobody typed. */
  'copies.keep': z.object({
    by,
    sourceId: id,
    retrieval,
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    text: snapshot.shape.text,
    projection: projection.nullable(),
    readable: z.string().nullable(),
    metadata: z.object({
      fields: cslItem.partial(),
      origins: z.record(z.string(), origin),
    }),
  }),
  /** A copy with its bytes, text and readable page. */
  'copies.read': z.object({ snapshotId: id }),
  /**
   * The texts of a piece's sources: of each the newest copy that has one. Texts of the copies in
   * `known` are left out, since copies never change.
   */
  'copies.texts': z.object({ articleId: id, known: z.array(id) }),
  'copies.setLinks': z.object({
    links: z.array(
      z.object({
        sourceId: id,
        link: z.enum(LINK_STATES),
        at: z.iso.datetime({ offset: true }),
        goneSince: z.iso.datetime({ offset: true }).nullable(),
      }),
    ),
  }),
  'copies.passages': z.object({ sourceId: id }),
  /** What became of passages in the newest copy of their source. */
  'copies.setFates': z.object({
    by,
    snapshotId: id,
    fates: z.array(
      z.object({
        passageId: id,
        fate: z.enum(PASSAGE_FATES),
        current: z.string().max(20_000).nullable(),
      }),
    ),
  }),
  /** Records that a report left the program. */
  'copies.noteReport': z.object({ by, articleId: id, format: z.string().max(40) }),
} as const;

/** Name of a request. */
export type CopyRequest = keyof typeof COPY_REQUESTS;

/** Input of a request after parsing. */
export type CopyInput<Name extends CopyRequest> = z.output<(typeof COPY_REQUESTS)[Name]>;

/** Whether a name is that of a request. */
export function isCopyRequest(name: string): name is CopyRequest {
  return name in COPY_REQUESTS;
}

/** Checks the input of a request that came from another thread; throws when it is not one. */
export function parseCopyInput<Name extends CopyRequest>(
  name: Name,
  input: unknown,
): CopyInput<Name> {
  // The schema of this very name has parsed it, which the type of the union of schemas forgets.
  return COPY_REQUESTS[name].parse(input) as CopyInput<Name>;
}

/** A copy with its bytes and what was read of them. */
export type WholeCopy = {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
  readonly projection: Projection | null;
  readonly readable: string | null;
};

/** The text of a source of a piece; null when the asker said that it knows it. */
export type SourceText = {
  readonly sourceId: string;
  readonly snapshotId: string;
  readonly projection: Projection | null;
};

/** Answers by name. */
export type CopyAnswers = {
  readonly 'copies.attach': Attached;
  readonly 'copies.waiting': LibrarySource[];
  readonly 'copies.sources': LibrarySource[];
  readonly 'copies.setState': LibrarySource;
  readonly 'copies.keep': Snapshot;
  readonly 'copies.read': WholeCopy;
  readonly 'copies.texts': SourceText[];
  readonly 'copies.setLinks': LibrarySource[];
  readonly 'copies.passages': Passage[];
  readonly 'copies.setFates': Passage[];
  readonly 'copies.noteReport': null;
};

/** Asks the library for one of these. */
export type CopyCall = <Name extends CopyRequest>(
  name: Name,
  input: CopyInput<Name>,
) => Promise<Result<CopyAnswers[Name]>>;

/** Answers one of these inside the library. */
export type CopyHandlers = {
  readonly [Name in CopyRequest]: (input: CopyInput<Name>) => Result<CopyAnswers[Name]>;
};
