/** The documented shapes of the lines that `verify … --jsonl` prints, one per check. */
import { z } from 'zod';

const id = z.union([z.string(), z.number()]).nullable();

/** A line of any check, or of one that could not be answered. */
export const VERIFY_LINE = z.union([
  z.strictObject({
    id,
    verdict: z.string(),
    edits: z.array(z.strictObject({ class: z.string(), from: z.string(), to: z.string() })),
    start: z.number().int().nullable(),
    end: z.number().int().nullable(),
  }),
  z.strictObject({ id, quotes: z.array(z.looseObject({ start: z.number(), end: z.number() })) }),
  z.strictObject({ id, figures: z.array(z.looseObject({ start: z.number(), end: z.number() })) }),
  z.strictObject({ id, verdict: z.string(), why: z.string() }),
  z.strictObject({
    id,
    error: z.strictObject({ code: z.string(), sentence: z.string(), action: z.string() }),
  }),
]);
