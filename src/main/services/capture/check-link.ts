/**
 * Looks at an address without capturing it: a conditional request for its beginning, HEAD only
 * where GET is refused, and, when the answer looks fine, a second look at an address of the
 * same site that cannot exist. What follows from it is for shared/capture/links to say.
 */
import { randomUUID } from 'node:crypto';
import type {
  LinkObservation,
  SeenContent,
  Sighting,
} from '../../../shared/capture/links/observation.ts';
import { addressOfNothing } from '../../../shared/capture/links/places.ts';
import { sketchOf, sketchOfSource, type TextSketch } from '../../../shared/capture/links/sketch.ts';
import { retryAfterSeconds } from '../../../shared/capture/retrieval/retry-after.ts';
import { conditionOf, type EarlierAnswer } from './capture-address.ts';
import type { Captured, ReadRetrieved } from './captured.ts';
import { fetchAddress } from './fetch-address.ts';
import type { FetchOutcome } from './fetch-outcome.ts';
import type { FetchPolicy } from './fetch-policy.ts';
import { readRetrieved } from './read-retrieved.ts';
import { retrievalOf } from './retrieval-record.ts';

/** How much of a page is enough to recognise it. */
const BEGINNING = 256 * 1024;

/** What is known from before. */
export type LinkHistory = {
  readonly earlier: EarlierAnswer;
  readonly goneSince: number | null;
  readonly saved: TextSketch | null;
  readonly passageChanged: boolean;
};

/** An observation, and how long the server asked to be left alone (seconds, null if not). */
export type CheckedLink = {
  readonly observation: LinkObservation;
  readonly retryAfter: number | null;
};

/** A link that nothing is known of yet. */
export const NO_HISTORY: LinkHistory = {
  earlier: {},
  goneSince: null,
  saved: null,
  passageChanged: false,
};

/** Looks at an address once; `read` is as for captures. */
export async function checkLink(
  address: string,
  policy: FetchPolicy,
  history: LinkHistory = NO_HISTORY,
  read: ReadRetrieved = readRetrieved,
): Promise<CheckedLink> {
  const look = async (at: string, condition: Record<string, string>) => {
    const outcome = await ask(at, policy, condition);
    return { outcome, seen: await sightingOf(outcome, policy, read) };
  };
  const { outcome, seen } = await look(address, conditionOf(history.earlier));
  const nothing = addressOfNothing(address, randomUUID());
  const probe = isWorthProbing(seen) ? (await look(nothing, {})).seen : null;
  const { goneSince, saved, passageChanged } = history;
  return {
    observation: { at: outcome.endedAt, seen, probe, goneSince, saved, passageChanged },
    retryAfter: retryAfterOf(outcome),
  };
}

async function ask(
  address: string,
  policy: FetchPolicy,
  condition: Record<string, string>,
): Promise<FetchOutcome> {
  const headers = { ...condition, range: `bytes=0-${BEGINNING - 1}` };
  const ranged = await fetchAddress(address, policy, { method: 'GET', headers, enough: BEGINNING });
  const status = statusOf(ranged);
  if (status === 400 || status === 416 || status === 501)
    return fetchAddress(address, policy, { method: 'GET', headers: condition, enough: BEGINNING });
  if (status === 405)
    return fetchAddress(address, policy, { method: 'HEAD', headers: condition, enough: null });
  return ranged;
}

function statusOf({ result }: FetchOutcome): number | null {
  return result.kind === 'answered' ? result.answer.status : null;
}

async function sightingOf(
  outcome: FetchOutcome,
  policy: FetchPolicy,
  read: ReadRetrieved,
): Promise<Sighting> {
  const { result, requestedUrl, finalUrl, redirects } = outcome;
  if (result.kind === 'failed') return { kind: 'failed', reason: result.failure.reason };
  const { status, bytes } = result.answer;
  const retrieval = retrievalOf(outcome, result.answer, policy);
  const hasBody = outcome.method === 'GET' && status !== 304;
  const isPage = hasBody && /html|text\/plain|^$/.test(retrieval.declaredType);
  const content = isPage ? contentOf(await read({ bytes, retrieval })) : null;
  return { kind: 'answered', status, requestedUrl, finalUrl, redirects, content };
}

function contentOf({ projection, metadata, refresh, wall }: Captured): SeenContent {
  return {
    title: metadata.fields.title ?? '',
    opening: projection?.text.slice(0, 400) ?? '',
    refresh,
    wall,
    sketch: projection === null ? sketchOf('') : sketchOfSource(projection),
  };
}

function isWorthProbing(seen: Sighting): boolean {
  return (
    seen.kind === 'answered' && seen.status >= 200 && seen.status < 300 && seen.content !== null
  );
}

function retryAfterOf({ result, endedAt }: FetchOutcome): number | null {
  if (result.kind === 'failed') return null;
  return retryAfterSeconds(result.answer.headers['retry-after'], endedAt);
}
