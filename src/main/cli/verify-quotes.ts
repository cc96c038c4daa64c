/** `verify quotes --jsonl`: a quote and its source in, the verdict with its edits out. */
import { z } from 'zod';
import { verifyQuote } from '../../shared/verify/quotes/verify-quote.ts';
import { batchOf } from './json-lines.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  quote: z.string(),
  source: z.string(),
});

/** Checks the quote of a line against its source; `start` and `end` are null when not found. */
export const quotesBatch = batchOf(lineSchema, ({ id, quote, source }) => {
  const { verdict, edits, start, end } = verifyQuote(quote, source);
  const plain = edits.map((edit) => ({ class: edit.class, from: edit.from, to: edit.to }));
  return { id, verdict, edits: plain, start, end };
});
