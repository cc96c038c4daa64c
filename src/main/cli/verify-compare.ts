/** `verify compare --jsonl`: the figures of a claim against those of a source passage. */
import { z } from 'zod';
import { compareClaims } from '../../shared/verify/compare/compare.ts';
import { batchOf } from './json-lines.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  claim: z.string(),
  source: z.string(),
});

/** In `{id, claim, source}`, out `{id, verdict, why}`. */
export const compareBatch = batchOf(lineSchema, ({ id, claim, source }) => {
  const { verdict, why } = compareClaims(claim, source);
  return { id, verdict, why };
});
