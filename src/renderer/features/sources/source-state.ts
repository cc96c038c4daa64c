/**
 * How far the copy of a source has come and what is known of its address, in words. Only an
 * address that is gone counts as broken; every other doubt is said as a doubt.
 */
import type { LibrarySource, LinkState } from '../../../shared/evidence/source.ts';
import { ERROR_TEXTS } from '../../../shared/ipc/result.ts';
import { shortTime } from '../library/times.ts';

/** How much a state asks for attention. */
export type Tone = 'quiet' | 'pass' | 'note' | 'warn' | 'block';

/** A state in words; `detail` says why, and what to do, where there is something to say. */
export type StateWords = { readonly text: string; readonly tone: Tone; readonly detail: string };

/** How far the copy has come; `savedAt` is when the newest copy was taken, null without one. */
export function captureWords(
  source: Pick<LibrarySource, 'capture' | 'captureProblem'>,
  savedAt: string | null,
): StateWords {
  const { capture, captureProblem } = source;
  const detail = problemWords(captureProblem);
  const saved = savedAt === null ? null : `Saved ${shortTime(savedAt)}`;
  switch (capture) {
    case 'captured':
      return { text: saved ?? 'Saved', tone: 'pass', detail: '' };
    case 'running':
      return { text: 'Saving…', tone: 'note', detail: '' };
    case 'waiting':
      return { text: saved ?? 'Not yet captured', tone: 'note', detail };
    case 'failed':
      return saved === null
        ? { text: 'Could not be saved', tone: 'warn', detail }
        : { text: `${saved}; the last try failed`, tone: 'warn', detail };
    case 'none':
      return {
        text: saved ?? 'No copy saved',
        tone: saved === null ? 'quiet' : 'pass',
        detail: '',
      };
  }
}

/** The sentence and action of an error code; empty for null, general for an unknown code. */
function problemWords(code: string | null): string {
  if (code === null) return '';
  const known = Object.entries(ERROR_TEXTS).find(([name]) => name === code)?.[1];
  const { sentence, action } = known ?? ERROR_TEXTS.internal;
  return `${sentence} ${action}`;
}

/** What is known of an address. */
export const LINK_WORDS: Record<LinkState, StateWords> = {
  'not-contacted': { text: 'Link not checked', tone: 'quiet', detail: '' },
  ok: { text: 'Link works', tone: 'pass', detail: '' },
  moved: {
    text: 'Moved to another address',
    tone: 'note',
    detail: 'The old address leads to the new one.',
  },
  'suspect-redirect': {
    text: 'Leads somewhere else',
    tone: 'warn',
    detail: 'The address leads to a page that may be another one. Look at it in a browser.',
  },
  'soft-404': {
    text: 'May no longer be there',
    tone: 'warn',
    detail: 'The address answers, but with what looks like an error page.',
  },
  gone: {
    text: 'Broken: the page is gone',
    tone: 'block',
    detail: 'It was found gone more than once. The saved copy stays.',
  },
  unconfirmed: {
    text: 'Could not be confirmed',
    tone: 'note',
    detail: 'The address did not answer plainly, which says nothing about the page.',
  },
  drifted: {
    text: 'The page has changed',
    tone: 'warn',
    detail: 'Its words are no longer those of the saved copy. Fetch it again to compare.',
  },
};

/** What is known of the address of a source, with the day it was looked at; null without one. */
export function linkWords(
  source: Pick<LibrarySource, 'csl' | 'link' | 'linkCheckedAt'>,
): StateWords | null {
  if ((source.csl.URL ?? '') === '') return null;
  const words = LINK_WORDS[source.link];
  if (source.linkCheckedAt === null) return words;
  return { ...words, text: `${words.text}, checked ${shortTime(source.linkCheckedAt)}` };
}
