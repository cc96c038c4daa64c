/** The reason behind an error of Node's network code. */
import type { FetchFailure } from '../../../shared/capture/links/observation.ts';
import { type Failure, FetchProblem } from './fetch-outcome.ts';

/** Codes of Node, OpenSSL and zlib with what they mean here. */
const REASONS: readonly (readonly [RegExp, FetchFailure])[] = [
  [/^(?:ENOTFOUND|ENODATA)$/, 'no-such-host'],
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/, 'timeout'],
  [
    /^(?:EAI_AGAIN|EAI_FAIL|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EPIPE)$/,
    'unreachable',
  ],
  [/^(?:EPROTO|ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_OSSL)/, 'tls'],
  [
    /^(?:HPE_|Z_|ERR_BUFFER|ERR__ERROR|ERR_HTTP|ERR_STREAM|ECONNRESET|ERR_BROTLI|ERR_PADDING)/,
    'broken-answer',
  ],
];

/** What an error thrown while fetching stands for. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FetchProblem) return error.failure;
  if (!(error instanceof Error)) return { reason: 'broken-answer', detail: String(error) };
  // Several addresses were tried: what is said of the last one is said of all.
  const last = error instanceof AggregateError ? error.errors.at(-1) : error;
  if (last instanceof FetchProblem) return last.failure;
  const code = codeOf(last);
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'broken-answer';
  return { reason, detail: code === '' ? error.message : code };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
