/**
 * A case of a calculation: a passage that gives the inputs and the result of a sum, the operation
 * that joins them, and whether the stated result follows from the inputs at its own precision.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const OPERATIONS = [
  'sum',
  'difference',
  'percent-change',
  'share',
  'per-head',
  'multiple',
] as const;
export type Operation = (typeof OPERATIONS)[number];

export const caseSchema = z.strictObject({
  id: z.string(),
  operation: z.enum(OPERATIONS),
  text: z.string(),
  /** The figures the result is worked out from, as written and in the operation's order. */
  inputs: z.array(z.string()).min(2),
  /** The stated result as written. */
  result: z.string(),
  isRight: z.boolean(),
  /** The right result, rounded as its operation is stated, for the reader of a failing case. */
  expected: z.string(),
});
export type CalculationCase = z.infer<typeof caseSchema>;

/** This set's folder. */
export const FOLDER = fileURLToPath(new URL('.', import.meta.url));
