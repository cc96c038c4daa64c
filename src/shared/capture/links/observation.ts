/**
 * What was seen when an address was asked: the facts from which its link state follows. Made by
 * the link checker, stored so that a second sighting can be told from the first.
 */
import type { TextSketch } from './sketch.ts';

/** Why an address gave no answer. */
export const FETCH_FAILURES = [
  'not-contacted',
  'forbidden',
  'no-such-host',
  'unreachable',
  'timeout',
  'tls',
  'too-large',
  'broken-answer',
  'too-many-redirects',
] as const;
/** Why an address gave no answer. */
export type FetchFailure = (typeof FETCH_FAILURES)[number];

/** The content of an answer as far as link states need it. */
export type SeenContent = {
  readonly title: string;
  /** The first words of the page itself. */
  readonly opening: string;
  /** Address of a meta refresh, or null. */
  readonly refresh: string | null;
  /** The page asks for a proof that a person reads it, or for a password. */
  readonly wall: 'none' | 'bot' | 'login';
  readonly sketch: TextSketch;
};

/** An answer. */
export type SeenAnswer = {
  readonly kind: 'answered';
  readonly status: number;
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly redirects: readonly { readonly status: number; readonly to: string }[];
  /** Null when nothing of the body was read, as with 304. */
  readonly content: SeenContent | null;
};

/** An answer, or the reason why there was none. */
export type Sighting = SeenAnswer | { readonly kind: 'failed'; readonly reason: FetchFailure };

/** Everything a link state follows from. */
export type LinkObservation = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly seen: Sighting;
  /** What the same site answered to an address that cannot exist; null when not asked. */
  readonly probe: Sighting | null;
  /** When the address was first found gone without being found since; null when it was not. */
  readonly goneSince: number | null;
  /** The text of the saved copy; null when there is none. */
  readonly saved: TextSketch | null;
  /** Whether a passage that claims rest on reads differently now. */
  readonly passageChanged: boolean;
};
