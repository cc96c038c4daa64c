/** `verify extract --jsonl`: every quote of each text with kind, speaker and cue. */
import { z } from 'zod';
import { extractQuotes } from '../../shared/verify/extract/extract.ts';
import { batchOf } from './json-lines.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** In `{id, text}`, out `{id, quotes}`; offsets and fields as shared/verify/extract/quote.ts says. */
export const extractBatch = batchOf(lineSchema, ({ id, text }) => ({
  id,
  quotes: extractQuotes(text).quotes.map(({ start, end, text: words, kind, speaker, cue }) => ({
    start,
    end,
    text: words,
    kind,
    speaker,
    cue,
  })),
}));
