/**
 * Closing the window: nothing closes before the page said that its words are in the library,
 * or the person decided to close without them.
 */
import { type BrowserWindow, dialog } from 'electron';
import type { Flusher } from './flush.ts';

/**
 * Guards a window: its closing goes through once everything is safe. `onKept` hears that the
 * person kept it open instead, which also ends an attempt to quit.
 */
export function guardClosing(window: BrowserWindow, flusher: Flusher, onKept: () => void): void {
  let isSafe = false;
  let isAsking = false;

  const decide = async () => {
    isAsking = true;
    isSafe = (await isEverythingSaved(window, flusher)) || (await closeAnyway(window));
    isAsking = false;
    if (!isSafe) onKept();
    else if (!window.isDestroyed()) window.close();
  };

  window.on('close', (event) => {
    if (isSafe) return;
    event.preventDefault();
    if (!isAsking) void decide();
  });
}

/** A page that crashed has nothing left to say; what it acknowledged is in the library. */
async function isEverythingSaved(window: BrowserWindow, flusher: Flusher): Promise<boolean> {
  if (window.webContents.isCrashed()) return true;
  return (await flusher.ask(window, 'close')) === 'saved';
}

async function closeAnyway(window: BrowserWindow): Promise<boolean> {
  if (window.isDestroyed()) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The newest words of this piece are not saved yet.',
    detail:
      'Keep the window open to save them or copy them elsewhere. If you close now, what was typed since the last save is lost.',
    buttons: ['Keep open', 'Close without saving'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
