/**
 * The state of a link from what was seen of it. Only `gone` says that it is broken, and only
 * after two sightings an hour apart; whatever a wall, a fault or a policy can explain is
 * `unconfirmed`.
 */
import type { LinkState } from '../../evidence/source.ts';
import { assertNever } from '../../ipc/result.ts';
import type { FetchFailure, LinkObservation, SeenAnswer, SeenContent } from './observation.ts';
import { isErrorPage, isFrontPage, isLogin, isSamePage } from './places.ts';
import { similarity } from './sketch.ts';

/** A state with the name of the rule that decided it. */
export type JudgedLink = {
  readonly state: LinkState;
  readonly rule: string;
  /** When it was first found gone; kept for the next check, null when it was not. */
  readonly goneSince: number | null;
};

/** Time between two sightings that makes an address gone, in milliseconds. */
const CONFIRMATION = 3_600_000;

/** Answers that show the page, or say that it is as it was. */
const REACHED: ReadonlySet<number> = new Set([200, 203, 206, 304]);

/** Pages at least this alike are the same page. */
const SAME_TEXT = 0.5;
const NEAR_DUPLICATE = 0.75;

/** Words that a page may have at most to be only a notice. */
const NOTICE_WORDS = 150;

/** Words that a page has at least when it shows anything without its scripts. */
const SHOWN_WORDS = 5;

/** Words of a page that only sends a browser on. */
const FORWARDING_WORDS = 40;

const NOT_FOUND =
  /\b(?:404|not found|(?:page|article|story|content|document|file)(?: you(?:'|’)?(?:re| are) looking for| you requested)? (?:(?:is|was) not (?:found|available)|(?:cannot|can(?:'|’)?t|could not|couldn(?:'|’)t) be found|(?:does not|doesn(?:'|’)t) exist|no longer (?:exists?|available)|is no longer available|(?:has been|was) (?:removed|deleted)|is gone|unavailable)|we (?:can(?:'|’)t|cannot|couldn(?:'|’)t|could not) find|nothing (?:was )?found|seite nicht gefunden|page introuvable)\b/i;

/** Judges an observation. */
export function judgeLink(observation: LinkObservation): JudgedLink {
  const { seen } = observation;
  if (seen.kind === 'failed') return judgeFailure(seen.reason, observation);
  if (seen.content?.wall === 'bot') return state('unconfirmed', 'bot-wall');
  if (seen.status === 404 || seen.status === 410)
    return judgeGone(`status-${seen.status}`, observation);
  if (!REACHED.has(seen.status)) return state('unconfirmed', `status-${seen.status}`);
  return judgeReached(seen, observation);
}

function judgeFailure(reason: FetchFailure, observation: LinkObservation): JudgedLink {
  switch (reason) {
    case 'not-contacted':
      return { ...state('not-contacted', 'not-contacted'), goneSince: observation.goneSince };
    case 'no-such-host':
      return judgeGone('no-such-host', observation);
    case 'forbidden':
    case 'unreachable':
    case 'timeout':
    case 'tls':
    case 'too-large':
    case 'broken-answer':
    case 'too-many-redirects':
      return { ...state('unconfirmed', reason), goneSince: observation.goneSince };
    default:
      return assertNever(reason);
  }
}

/** Gone once is not gone: servers are moved, names expire and are renewed. */
function judgeGone(rule: string, { at, goneSince }: LinkObservation): JudgedLink {
  const since = goneSince ?? at;
  const confirmed = goneSince !== null && at - goneSince >= CONFIRMATION;
  return {
    state: confirmed ? 'gone' : 'unconfirmed',
    rule: confirmed ? rule : `${rule}-once`,
    goneSince: since,
  };
}

function judgeReached(seen: SeenAnswer, observation: LinkObservation): JudgedLink {
  const { saved, passageChanged } = observation;
  const { content } = seen;
  const sameText =
    content !== null && saved !== null && similarity(content.sketch, saved) >= SAME_TEXT;
  const moved = !isSamePage(seen.requestedUrl, seen.finalUrl);
  const suspicion = sameText ? null : suspicionOf(seen, moved, observation);
  if (suspicion !== null) return suspicion;
  if (passageChanged) return state('drifted', 'passage-changed');
  const permanent = seen.redirects.every(({ status }) => status === 301 || status === 308);
  if (moved && permanent) {
    return saved === null || sameText || content === null
      ? state('moved', 'permanent-redirect')
      : state('suspect-redirect', 'redirect-to-other-text');
  }
  return state('ok', seen.status === 304 ? 'not-modified' : 'answered');
}

/** What an answer that looks fine may hide. */
function suspicionOf(
  { finalUrl, content }: SeenAnswer,
  moved: boolean,
  { probe }: LinkObservation,
): JudgedLink | null {
  if (moved && isLogin(finalUrl)) return state('suspect-redirect', 'redirect-to-login');
  if (moved && isFrontPage(finalUrl)) return state('suspect-redirect', 'redirect-to-home');
  if (moved && isErrorPage(finalUrl)) return state('soft-404', 'redirect-to-error-page');
  if (content === null) return null;
  if (content.wall === 'login') return state('unconfirmed', 'login-wall');
  if (content.refresh !== null && content.sketch.words <= FORWARDING_WORDS)
    return state('unconfirmed', 'meta-refresh');
  if (content.sketch.words < SHOWN_WORDS) return state('unconfirmed', 'no-text');
  if (isNotice(content)) return state('soft-404', 'says-not-found');
  return looksLikeNothing(content, probe) ? state('soft-404', 'same-as-nothing') : null;
}

/** A short page whose title or first words say that there is nothing here. */
function isNotice(content: SeenContent): boolean {
  return (
    content.sketch.words <= NOTICE_WORDS && NOT_FOUND.test(`${content.title}\n${content.opening}`)
  );
}

/** The page is what the site shows for an address that cannot exist. */
function looksLikeNothing(content: SeenContent, probe: LinkObservation['probe']): boolean {
  if (probe?.kind !== 'answered' || probe.content === null) return false;
  if (!REACHED.has(probe.status)) return false;
  return similarity(content.sketch, probe.content.sketch) >= NEAR_DUPLICATE;
}

function state(name: LinkState, rule: string): JudgedLink {
  return { state: name, rule, goneSince: null };
}
