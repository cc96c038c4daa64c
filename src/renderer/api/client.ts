/**
 * The renderer's way to the program behind the window: typed calls and events.
 * Every feature goes through these; nothing else touches the preload's bridge.
 */
import type {
  Call,
  EventName,
  EventOf,
  InputOf,
  OperationName,
  OutputOf,
} from '../../shared/ipc/contract.ts';
import { type AppError, fail } from '../../shared/ipc/result.ts';
import './bridge.ts';

/** Calls an operation. Never rejects: a broken transport answers with code `internal`. */
export const call: Call = async (name, input) => {
  try {
    return await window.standfirst.invoke(name, input);
  } catch (error) {
    return fail('internal', String(error));
  }
};

/** Listens to one kind of event; returns the function that stops listening. */
export function subscribe<Name extends EventName>(
  name: Name,
  listener: (event: EventOf<Name>) => void,
): () => void {
  return window.standfirst.subscribe(name, listener);
}

/** An `AppError` on its way through code that only knows exceptions (queries). */
export class OperationError extends Error {
  override readonly name = 'OperationError';
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.sentence);
    this.error = error;
  }
}

/** Calls an operation and throws `OperationError` on failure; for query functions. */
export async function callOrThrow<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const result = await call(name, input);
  if (!result.ok) throw new OperationError(result.error);
  return result.value;
}
