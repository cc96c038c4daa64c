/**
 * The whole bridge between the page and the program: two functions for known names. It hands
 * the page neither ipcRenderer nor an event object. It is bundled to one CommonJS file because
 * the preload is sandboxed; names come as plain lists so that no validator is bundled with it.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { EVENT_NAMES, INVOKE_CHANNEL, OPERATION_NAMES } from '../shared/ipc/names.ts';

const operations: ReadonlySet<string> = new Set(OPERATION_NAMES);
const events: ReadonlySet<string> = new Set(EVENT_NAMES);

const bridge = {
  invoke(name: string, input: unknown): Promise<unknown> {
    if (!operations.has(name)) return Promise.reject(new Error('Unknown operation.'));
    return ipcRenderer.invoke(INVOKE_CHANNEL, name, input);
  },
  subscribe(name: string, listener: (payload: unknown) => void): () => void {
    if (!events.has(name) || typeof listener !== 'function') throw new Error('Unknown event.');
    const forward = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => void ipcRenderer.removeListener(name, forward);
  },
};

contextBridge.exposeInMainWorld('standfirst', bridge);
