/**
 * Asks the page to put its newest words into the library and waits for its answer: before the
 * window closes, and without waiting when it is hidden or loses the focus.
 */
import type { BrowserWindow } from 'electron';
import type { EventOf } from '../../shared/ipc/contract.ts';
import { sendEvent } from './ipc.ts';

/** Longest time the page gets to answer, in milliseconds. */
const PATIENCE = 5000;

/** What became of a request: the page saved, could not, or did not answer in time. */
export type FlushAnswer = 'saved' | 'not-saved' | 'no-answer';

/** Requests to the page and its answers. */
export type Flusher = {
  readonly ask: (
    window: BrowserWindow,
    reason: EventOf<'app.flush'>['reason'],
  ) => Promise<FlushAnswer>;
  /** The page's answer to a request, from `app.flushed`. */
  readonly answered: (request: number, saved: boolean) => void;
};

/** Creates the flusher of the program. */
export function createFlusher(): Flusher {
  const waiting = new Map<number, (answer: FlushAnswer) => void>();
  let last = 0;

  const ask: Flusher['ask'] = (window, reason) => {
    last += 1;
    const request = last;
    return new Promise((resolve) => {
      const settle = (answer: FlushAnswer) => {
        clearTimeout(timer);
        waiting.delete(request);
        resolve(answer);
      };
      const timer = setTimeout(() => settle('no-answer'), PATIENCE);
      waiting.set(request, settle);
      sendEvent(window, 'app.flush', { request, reason });
    });
  };
  const answered = (request: number, saved: boolean) =>
    waiting.get(request)?.(saved ? 'saved' : 'not-saved');
  return { ask, answered };
}

/** Flushes whenever the person turns away from the window. */
export function flushWhenLeft(window: BrowserWindow, flusher: Flusher): void {
  const flush = () => void flusher.ask(window, 'hide');
  window.on('blur', flush);
  window.on('hide', flush);
  window.on('minimize', flush);
}
