/** `verify figures --jsonl`: every figure of each text, in the format of shared/verify/figures. */
import { z } from 'zod';
import { figuresOf, printed } from '../../shared/verify/figures/scan.ts';
import { batchOf } from './json-lines.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** In `{id, text}`, out `{id, figures}`. */
export const figuresBatch = batchOf(lineSchema, ({ id, text }) => ({
  id,
  figures: figuresOf(text).map(printed),
}));
