/** A case of comparison: a claim, what its source says, and the verdict. */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const VERDICTS = [
  'equal',
  'rounding',
  'converted',
  'hedge-ok',
  'hedge-wrong',
  'scale-slip',
  'mismatch',
  'not-comparable',
] as const;
export type ComparisonGold = (typeof VERDICTS)[number];

export const caseSchema = z.strictObject({
  id: z.string(),
  verdict: z.enum(VERDICTS),
  claim: z.string(),
  source: z.string(),
});
export type ComparisonCase = z.infer<typeof caseSchema>;

/** This set's folder. */
export const FOLDER = fileURLToPath(new URL('.', import.meta.url));
