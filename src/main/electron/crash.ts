/**
 * The one place where exceptions and dead pages end: log, save what the page still has, say
 * what happened. The library runs in its own thread and is not touched by either.
 */
import { app, type BrowserWindow, dialog } from 'electron';
import type { Log } from '../services/log.ts';
import { crashWords } from './crash-words.ts';
import type { Flusher } from './flush.ts';

/** What handling a crash needs; `log` and `window` give null as long as there is none. */
export type CrashOptions = {
  readonly log: () => Log | null;
  readonly flusher: Flusher;
  readonly window: () => BrowserWindow | null;
};

/**
 * Takes care of exceptions nobody caught, from the first line of the program on. One before the
 * first window ends the process: without a window it would only keep others from starting.
 */
export function handleUncaught(options: CrashOptions): void {
  let hasHadWindow = false;
  app.once('browser-window-created', () => {
    hasHadWindow = true;
  });
  const report = (event: string) => (error: unknown) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    options.log()?.write('error', event, { stack });
    if (hasHadWindow) void saveAndAsk(options);
    else endStart(stack);
  };
  process.on('uncaughtException', report('main.uncaught-exception'));
  process.on('unhandledRejection', report('main.unhandled-rejection'));
}

/** Offers to load the page again when its process died or does not answer. */
export function handleDeadPage(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.write('error', 'page.gone', { reason, exitCode });
    if (reason !== 'clean-exit') void offerReload(window, 'The window stopped working.');
  });
  window.on('unresponsive', () => {
    log.write('warn', 'page.unresponsive');
    void offerReload(window, 'The window does not answer.');
  });
}

function endStart(stack: string): void {
  dialog.showErrorBox('Standfirst could not start', stack);
  app.exit(1);
}

let isAsking = false;

async function saveAndAsk({ window, flusher }: CrashOptions): Promise<void> {
  const open = window();
  if (isAsking || open === null) return;
  isAsking = true;
  const { detail, restartIsSafe } = crashWords(await flusher.ask(open, 'hide'));
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'Standfirst ran into a problem.',
    detail,
    buttons: ['Restart', 'Go on without restarting'],
    defaultId: restartIsSafe ? 0 : 1,
    cancelId: 1,
  });
  isAsking = false;
  if (response !== 0) return;
  app.relaunch();
  app.quit();
}

async function offerReload(window: BrowserWindow, message: string): Promise<void> {
  if (isAsking || window.isDestroyed()) return;
  isAsking = true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message,
    detail: 'What you typed up to the last second is in the library and will be there again.',
    buttons: ['Load the window again', 'Wait'],
    defaultId: 0,
    cancelId: 1,
  });
  isAsking = false;
  if (response === 0 && !window.isDestroyed()) window.webContents.reload();
}
