/** What came of a fetch: an answer with its bytes, or a reason why there is none. */
import type { FetchFailure } from '../../../shared/capture/links/observation.ts';
import type { Retrieval } from '../../../shared/evidence/snapshot.ts';
import type { ErrorCode } from '../../../shared/ipc/result.ts';

/** A redirect that was followed. */
export type Redirect = Retrieval['redirects'][number];

/** What one request to one address gave. */
export type Answer = {
  readonly status: number;
  /** Headers worth keeping, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 fingerprint of the server's certificate, or null without TLS. */
  readonly certificate: string | null;
  /** The body, decompressed; empty for redirects. */
  readonly bytes: Uint8Array;
  /** False when only the beginning was wanted and there was more. */
  readonly complete: boolean;
};

/** Why there is no answer; `sentence` says more than the code when there is more to say. */
export type Failure = {
  readonly reason: FetchFailure;
  readonly detail: string;
  readonly sentence?: string;
};

/** The outcome of a fetch; times in milliseconds since 1970. */
export type FetchOutcome = {
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly redirects: readonly Redirect[];
  readonly startedAt: number;
  readonly endedAt: number;
  readonly method: string;
  readonly result:
    | { readonly kind: 'answered'; readonly answer: Answer }
    | { readonly kind: 'failed'; readonly failure: Failure };
};

/** The error that a failed fetch is shown as. */
export const FAILURE_CODES: Readonly<Record<FetchFailure, ErrorCode>> = {
  'not-contacted': 'network-off',
  forbidden: 'network-blocked',
  'no-such-host': 'network-failed',
  unreachable: 'network-failed',
  timeout: 'network-timeout',
  tls: 'network-insecure',
  'too-large': 'capture-too-large',
  'broken-answer': 'network-failed',
  'too-many-redirects': 'network-failed',
};

/** Thrown inside the fetcher to end a request; never leaves it. */
export class FetchProblem extends Error {
  readonly failure: Failure;

  constructor(reason: FetchFailure, detail: string, sentence?: string) {
    super(detail);
    this.failure = sentence === undefined ? { reason, detail } : { reason, detail, sentence };
  }
}
