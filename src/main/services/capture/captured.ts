/** What a capture hands to the library: the bytes, how they came here, and what was read of them. */
import type { SourceMetadata } from '../../../shared/capture/metadata/source-metadata.ts';
import type { Projection } from '../../../shared/evidence/projection.ts';
import type { Retrieval, Snapshot } from '../../../shared/evidence/snapshot.ts';
import type { AppError } from '../../../shared/ipc/result.ts';

/** What was read of captured bytes. `problem` says why there is no text, null when there is. */
export type Reading = {
  readonly text: Snapshot['text'];
  readonly problem: AppError | null;
  readonly projection: Projection | null;
  /** Our own small HTML with the projection's offsets; null when there is no text to show. */
  readonly readable: string | null;
  readonly metadata: SourceMetadata;
  /** The page is not the content but asks for a log-in or a proof of being a person. */
  readonly wall: 'none' | 'bot' | 'login';
  /** Where the page wants a browser to go on to, which was not followed; null when nowhere. */
  readonly refresh: string | null;
};

/** Bytes that were read, with everything that a snapshot records; hashes are SHA-256 in hex. */
export type Captured = Reading & {
  readonly retrieval: Retrieval;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly textHash: string | null;
};

/** Bytes with the part of their record that is known before they are read. */
export type Retrieved = { readonly retrieval: Retrieval; readonly bytes: Uint8Array };

/** Reads retrieved bytes; the host has it done in the tasks' thread. */
export type ReadRetrieved = (retrieved: Retrieved) => Promise<Captured>;
