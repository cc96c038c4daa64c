/**
 * What the preload script puts on `window`: two functions and nothing else.
 * Only `client.ts` reads it.
 */
import type {
  EventName,
  EventOf,
  InputOf,
  OperationName,
  OutputOf,
} from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';

/** The preload's surface; `subscribe` returns the function that ends the subscription. */
export type Bridge = {
  invoke<Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<Result<OutputOf<Name>>>;
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
