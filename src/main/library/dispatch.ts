/**
 * Runs one operation of the library: checks the input against the contract, calls the
 * handler, turns what is thrown into an error as data.
 */
import type { z } from 'zod';
import { contract, type InputOf } from '../../shared/ipc/contract.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import type { AnswerOf, InputTo, LibraryHandlers, LibraryOperation } from './operations.ts';
import { classify } from './sqlite-errors.ts';

type Inputs = { readonly [Name in LibraryOperation]: { input: z.ZodType<InputTo<Name>> } };

const inputs: Inputs = contract;

/** Answers an operation; never throws. */
export async function dispatch<Name extends LibraryOperation>(
  handlers: LibraryHandlers,
  name: Name,
  input: InputOf<Name>,
): Promise<Result<AnswerOf<Name>>> {
  const parsed = inputs[name].input.safeParse(input);
  if (!parsed.success) return fail('invalid-input', `${name}: ${parsed.error.message}`);
  try {
    return await handlers[name](parsed.data);
  } catch (error) {
    return { ok: false, error: classify(error) };
  }
}
