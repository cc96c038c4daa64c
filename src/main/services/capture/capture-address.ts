/**
 * Captures an address: fetches it by policy and has the answer read. The sockets live where
 * this is called; the reading is done by `read`, which the app sends to its tasks' thread.
 */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Captured, ReadRetrieved } from './captured.ts';
import { fetchAddress } from './fetch-address.ts';
import { FAILURE_CODES, type FetchOutcome } from './fetch-outcome.ts';
import type { FetchPolicy } from './fetch-policy.ts';
import { readRetrieved } from './read-retrieved.ts';
import { retrievalOf } from './retrieval-record.ts';

/** What is known of an earlier answer, so that an unchanged page is not sent again. */
export type EarlierAnswer = {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
};

/** A capture, or the news that the page is still what it was. */
export type Recaptured =
  | { readonly kind: 'captured'; readonly captured: Captured }
  | { readonly kind: 'unchanged'; readonly checkedAt: string };

/**
 * Captures the page or file at an address. Fails with `network-off`, `network-blocked`,
 * `network-failed`, `network-timeout`, `network-insecure`, `network-status` or
 * `capture-too-large`; content that cannot be read is captured all the same.
 */
export async function captureAddress(
  address: string,
  policy: FetchPolicy,
  read: ReadRetrieved = readRetrieved,
): Promise<Result<Captured>> {
  const outcome = await fetchAddress(address, policy);
  return capturedOf(outcome, policy, read);
}

/** Captures an address again, asking the server whether it changed at all. */
export async function recaptureAddress(
  address: string,
  policy: FetchPolicy,
  earlier: EarlierAnswer,
  read: ReadRetrieved = readRetrieved,
): Promise<Result<Recaptured>> {
  const headers = conditionOf(earlier);
  const outcome = await fetchAddress(address, policy, { method: 'GET', headers, enough: null });
  const { result } = outcome;
  if (result.kind === 'answered' && result.answer.status === 304 && Object.keys(headers).length > 0)
    return ok({ kind: 'unchanged', checkedAt: new Date(outcome.endedAt).toISOString() });
  const captured = await capturedOf(outcome, policy, read);
  return captured.ok ? ok({ kind: 'captured', captured: captured.value }) : captured;
}

/** The conditional headers for an earlier answer. */
export function conditionOf({ etag, lastModified }: EarlierAnswer): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

async function capturedOf(
  outcome: FetchOutcome,
  policy: FetchPolicy,
  read: ReadRetrieved,
): Promise<Result<Captured>> {
  const { result } = outcome;
  if (result.kind === 'failed') {
    const { reason, detail, sentence } = result.failure;
    return fail(FAILURE_CODES[reason], detail, sentence);
  }
  const { status, bytes } = result.answer;
  if (status !== 200 && status !== 203) {
    const sentence = `The address answered with ${status}${meaningOf(status)}.`;
    return fail('network-status', String(status), sentence);
  }
  if (bytes.length === 0)
    return fail('network-failed', 'empty', 'The address answered with nothing.');
  return ok(await read({ bytes, retrieval: retrievalOf(outcome, result.answer, policy) }));
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: ', a log-in is needed',
  402: ', it must be paid for',
  403: ', it refuses to show the page',
  404: ', there is no such page',
  410: ', the page was removed',
  429: ', it was asked too often',
  451: ', the law forbids it there',
};

function meaningOf(status: number): string {
  return MEANINGS[status] ?? (status >= 500 ? ', the server has a fault' : '');
}
