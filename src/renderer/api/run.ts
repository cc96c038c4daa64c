/**
 * Calls made because a person asked for something: a failure is shown, never swallowed.
 */
import type { InputOf, OperationName, OutputOf } from '../../shared/ipc/contract.ts';
import { showError } from '../ui/toast.ts';
import { call } from './client.ts';

/** Calls an operation and shows its error; null when it failed or was cancelled. */
export async function run<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name> | null> {
  const result = await call(name, input);
  if (result.ok) return result.value;
  if (result.error.code !== 'cancelled') showError(result.error);
  return null;
}
