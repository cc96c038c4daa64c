/**
 * Building blocks of the contract: an operation is a name with an input and an output schema.
 * Queries read and may be cancelled; commands change something and are answered once it is safe.
 */
import type { z } from 'zod';

/** One operation of the contract. */
export type Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly kind: 'query' | 'command';
  readonly input: Input;
  readonly output: Output;
};

/** Declares a read-only operation. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { kind: 'query', input, output };
}

/** Declares an operation that changes something. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { kind: 'command', input, output };
}
