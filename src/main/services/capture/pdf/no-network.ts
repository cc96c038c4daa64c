/**
 * Takes the network away from this process. Imported first by the process that reads PDFs, so
 * that nothing loaded after it can connect anywhere.
 */
import { Socket } from 'node:net';

const refuse = (): never => {
  throw new Error('This process has no network.');
};

Socket.prototype.connect = refuse;
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
  Object.defineProperty(globalThis, name, { value: undefined, configurable: false });
}
