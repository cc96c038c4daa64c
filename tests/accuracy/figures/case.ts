/**
 * A case of figure reading: a sentence and every figure in it, in the format that the command line
 * prints. compile.ts writes the cases, score.ts reads them.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const figure = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  value: z.string().nullable(),
  low: z.string().nullable(),
  high: z.string().nullable(),
  unit: z.string().nullable(),
  kind: z.string(),
  approx: z.string().nullable(),
});
export type GoldFigure = z.infer<typeof figure>;

export const caseSchema = z.strictObject({
  id: z.string(),
  /** "trap" when the sentence has digits or number words but no figure. */
  stratum: z.string(),
  text: z.string(),
  figures: z.array(figure),
});
export type FigureCase = z.infer<typeof caseSchema>;

/** This set's folder. */
export const FOLDER = fileURLToPath(new URL('.', import.meta.url));
