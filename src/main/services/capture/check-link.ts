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
import { sketchOf, type TextSketch } from '../../../shared/capture/links/sketch.ts';
import { retryAfterSeconds } from '../../../shared/capture/retrieval/retry-after.ts';
import { conditionOf, type EarlierAnswer } from './capture-address.ts';
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

/** Looks at an address once. `token` names the address that cannot exist. */
export async function checkLink(
  address: string,
  policy: FetchPolicy,
  history: LinkHistory,
  token: string = randomUUID(),
): Promise<CheckedLink> {
  const outcome = await ask(address, policy, conditionOf(history.earlier));
  const seen = await sightingOf(outcome, policy);
  const probe = isWorthProbing(seen)
    ? await sightingOf(await ask(addressOfNothing(address, token), policy, {}), policy)
    : null;
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

async function sightingOf(outcome: FetchOutcome, policy: FetchPolicy): Promise<Sighting> {
  const { result, requestedUrl, finalUrl, redirects } = outcome;
  if (result.kind === 'failed') return { kind: 'failed', reason: result.failure.reason };
  const { status, bytes } = result.answer;
  const retrieval = retrievalOf(outcome, result.answer, policy);
  const isPage = bytes.length > 0 && /html|text\/plain|^$/.test(retrieval.declaredType);
  const content = isPage ? contentOf(await readRetrieved({ bytes, retrieval })) : null;
  return { kind: 'answered', status, requestedUrl, finalUrl, redirects, content };
}

function contentOf(captured: Awaited<ReturnType<typeof readRetrieved>>): SeenContent {
  const text = captured.projection?.text ?? '';
  return {
    title: captured.metadata.fields.title ?? '',
    opening: text.slice(0, 400),
    refresh: captured.refresh,
    wall: captured.wall,
    sketch: sketchOf(text),
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
