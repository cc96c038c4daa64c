/** A case of set W: a piece and its sentences, labelled twice by guidelines.md and settled. */
import { z } from 'zod';

const sentence = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  checkWorthy: z.boolean(),
  first: z.boolean(),
  second: z.boolean(),
});

export const worklistCase = z.strictObject({
  id: z.string(),
  stratum: z.string(),
  text: z.string(),
  sentences: z.array(sentence),
});

export type WorklistCase = z.infer<typeof worklistCase>;
