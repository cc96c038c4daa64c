/**
 * The system's clipboard, which all tests of a machine share: a test that fills or reads it holds
 * a lock until it ends. The lock is a port, so that it goes with the process that held it.
 */
import { createServer, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { RunningApp } from './running-app.ts';

const LOCK_PORT = 49_317;
const WAIT_MS = 50;

/** What another program puts on the clipboard. */
export type ClipboardContent = { readonly html: string; readonly text: string };

/** Waits until no other test uses the clipboard; call the answer when done with it. */
export async function holdClipboard(): Promise<() => Promise<void>> {
  for (;;) {
    const server = await listen();
    if (server !== null) {
      return () => new Promise((resolve) => server.close(() => resolve()));
    }
    await setTimeout(WAIT_MS);
  }
}

/**
 * Fills the clipboard as another program does. Electron 33 takes formats, later versions items;
 * the types know the later ones only.
 */
export async function fillClipboard(
  { electron }: RunningApp,
  content: ClipboardContent,
): Promise<void> {
  await electron.evaluate(async ({ clipboard }, { html, text }) => {
    const write: unknown = Reflect.get(clipboard, 'write');
    if (typeof write !== 'function') throw new Error('This runtime has no clipboard.');
    const Item: unknown = Reflect.get(globalThis, 'ClipboardItem');
    const items = { 'text/html': html, 'text/plain': text };
    const content =
      typeof Item === 'function' ? [Reflect.construct(Item, [items])] : { html, text };
    await Reflect.apply(write, clipboard, [content]);
  }, content);
}

/** The text that another program would find on the clipboard. */
export function readClipboardText({ electron }: RunningApp): Promise<string> {
  return electron.evaluate(({ clipboard }) => clipboard.readText());
}

function listen(): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(LOCK_PORT, '127.0.0.1', () => resolve(server));
  });
}
