/**
 * Serves the contract to the page. A call is answered only when it comes from the top frame of
 * a window this program opened, showing this program's own page; everything else is refused.
 */
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { EventName, EventOf } from '../../shared/ipc/contract.ts';
import { dispatch, type Handlers, isOperationName } from '../../shared/ipc/dispatch.ts';
import { INVOKE_CHANNEL } from '../../shared/ipc/names.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import type { Log } from '../services/log.ts';
import { isOwnPage } from './own-page.ts';

/** An operation that takes longer than this many milliseconds is logged by name. */
const SLOW = 40;

/** Who may call, and what answers. */
export type ServeOptions = {
  readonly handlers: Handlers;
  readonly page: string;
  readonly log: Log;
};

const knownContents = new WeakSet<WebContents>();

/** Lets the page of this window call operations. */
export function admit(window: BrowserWindow): void {
  knownContents.add(window.webContents);
}

/** Starts answering calls; must run before the first window loads its page. */
export function serveContract({ handlers, page, log }: ServeOptions): void {
  ipcMain.handle(INVOKE_CHANNEL, async (event, name: unknown, input: unknown) => {
    if (!isAdmitted(event, page)) {
      log.write('warn', 'ipc.sender-refused');
      return fail('invalid-input', 'sender');
    }
    if (typeof name !== 'string' || !isOperationName(name)) {
      return fail('invalid-input', 'operation');
    }
    const started = performance.now();
    const result: Result<unknown> = await dispatch(handlers, name, input);
    record(log, name, result, performance.now() - started);
    return result;
  });
}

/** Sends an event to the page of a window; a window that is gone hears nothing. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventOf<Name>,
): void {
  if (!window.isDestroyed()) window.webContents.send(name, payload);
}

function isAdmitted(event: IpcMainInvokeEvent, page: string): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame) return false;
  return knownContents.has(event.sender) && isOwnPage(frame.url, page);
}

function record(log: Log, name: string, result: Result<unknown>, milliseconds: number): void {
  const took = Math.round(milliseconds);
  if (!result.ok && result.error.code !== 'cancelled') {
    const { code, detail } = result.error;
    log.write('warn', 'operation.failed', { name, code, detail, took });
  } else if (took > SLOW) {
    log.write('info', 'operation.slow', { name, took });
  }
}
