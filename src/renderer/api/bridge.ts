/**
 * What the preload script puts on `window`: two functions and nothing else.
 * Only `client.ts` reads it.
 */
import type { Call, EventName, EventOf } from '../../shared/ipc/contract.ts';

/** The preload's surface; `subscribe` returns the function that ends the subscription. */
export type Bridge = {
  invoke: Call;
  subscribe<Name extends EventName>(
    name: Name,
    listener: (event: EventOf<Name>) => void,
  ): () => void;
};

declare global {
  interface Window {
    readonly standfirst: Bridge;
  }
}
