/** A case of copied passages: an article, one source, and the stretches taken over from it. */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const span = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Where the same words, or their model, stand in the source. */
  sourceStart: z.number().int().nonnegative(),
  sourceEnd: z.number().int().nonnegative(),
});

const STRATA = [
  'verbatim',
  'one-in-nine',
  'reordered',
  'synonym',
  'summary',
  'quoted',
  'boilerplate',
  'short-run',
] as const;

export const caseSchema = z.strictObject({
  id: z.string(),
  stratum: z.enum(STRATA),
  article: z.string(),
  /** The source itself, or a source text of the quote-verification set by file name. */
  source: z.union([z.strictObject({ file: z.string() }), z.strictObject({ text: z.string() })]),
  /** What must be found; empty where the writer has done nothing wrong. */
  spans: z.array(span),
});
export type CopiedCase = z.infer<typeof caseSchema>;

/** This set's folder. */
export const FOLDER = fileURLToPath(new URL('.', import.meta.url));
