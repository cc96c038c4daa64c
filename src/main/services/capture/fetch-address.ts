/**
 * Fetches an address, following redirects by hand: each hop is judged like the first, never
 * from https to http, and all of them share one time budget. Always answers, never throws.
 */
import { isDeceptive, isDowngrade } from '../../../shared/capture/retrieval/capture-address.ts';
import {
  type Answer,
  type Failure,
  type FetchOutcome,
  FetchProblem,
  type Redirect,
} from './fetch-outcome.ts';
import type { FetchPolicy } from './fetch-policy.ts';
import { failureOf } from './network-failure.ts';
import { requestOnce, type Wish } from './request-once.ts';

const WHOLE_PAGE: Wish = { method: 'GET', headers: {}, enough: null };

/** What has been followed so far; filled while a fetch runs so that a failure can tell it. */
type Trail = { url: string; readonly redirects: Redirect[] };

/** Fetches `address`; with secret-safe mode on it answers without touching the network. */
export async function fetchAddress(
  address: string,
  policy: FetchPolicy,
  wish: Wish = WHOLE_PAGE,
): Promise<FetchOutcome> {
  const startedAt = Date.now();
  const trail: Trail = { url: address.slice(0, 8000), redirects: [] };
  const result = await outcomeOf(address, policy, wish, trail);
  return {
    requestedUrl: address.slice(0, 8000),
    finalUrl: trail.url,
    redirects: trail.redirects,
    startedAt,
    endedAt: Date.now(),
    method: wish.method,
    result,
  };
}

async function outcomeOf(
  address: string,
  policy: FetchPolicy,
  wish: Wish,
  trail: Trail,
): Promise<FetchOutcome['result']> {
  if (policy.secretSafe) return failed({ reason: 'not-contacted', detail: 'secret-safe mode' });
  if (isDeceptive(address) || address.length > 8000 || !URL.canParse(address))
    return failed({ reason: 'forbidden', detail: 'not an address' });
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), policy.budgets.total);
  try {
    const answer = await follow(new URL(address), policy, wish, deadline.signal, trail);
    return { kind: 'answered', answer };
  } catch (error) {
    return failed(
      deadline.signal.aborted
        ? { reason: 'timeout', detail: `not done in ${policy.budgets.total} ms` }
        : failureOf(error),
    );
  } finally {
    clearTimeout(timer);
  }
}

async function follow(
  first: URL,
  policy: FetchPolicy,
  wish: Wish,
  signal: AbortSignal,
  trail: Trail,
): Promise<Answer> {
  let url = first;
  for (;;) {
    trail.url = url.href;
    const answer = await requestOnce(url, policy, wish, signal);
    const next = redirectTarget(answer, url);
    if (next === null) return answer;
    if (trail.redirects.length >= policy.budgets.redirects)
      throw new FetchProblem('too-many-redirects', `more than ${policy.budgets.redirects}`);
    if (isDowngrade(url, next))
      throw new FetchProblem(
        'forbidden',
        'https to http',
        'A secure page leads to an insecure one.',
      );
    trail.redirects.push({ status: answer.status, to: next.href.slice(0, 8000) });
    url = next;
  }
}

function redirectTarget(answer: Answer, from: URL): URL | null {
  const { location } = answer.headers;
  if (location === undefined || ![301, 302, 303, 307, 308].includes(answer.status)) return null;
  if (isDeceptive(location) || !URL.canParse(location, from.href))
    throw new FetchProblem('broken-answer', 'redirect to no address');
  return new URL(location, from);
}

function failed(failure: Failure): FetchOutcome['result'] {
  return { kind: 'failed', failure };
}
