/** What the process that reads PDFs hands back over its output, and its limits. */
import { z } from 'zod';

/** Limits of one document. */
export const PDF_LIMITS = {
  pages: 2000,
  /** Characters of all pages together. */
  characters: 20_000_000,
  milliseconds: 60_000,
  /** Memory of the process, in bytes. */
  memory: 1024 * 1024 * 1024,
  /** Largest answer that is read, in bytes. */
  answerBytes: 512 * 1024 * 1024,
} as const;

const run = z.tuple([z.string(), z.number(), z.number(), z.number(), z.number()]);

/** The answer: pages with their drawn text as [text, x, y, width, size], or why there is none. */
export const pdfAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    pages: z.array(z.object({ label: z.string(), height: z.number(), runs: z.array(run) })),
    title: z.string(),
    author: z.string(),
    created: z.string(),
    language: z.string(),
    version: z.string(),
  }),
  z.object({ kind: z.literal('encrypted') }),
  z.object({ kind: z.literal('damaged'), detail: z.string() }),
  z.object({ kind: z.literal('too-many-pages'), pages: z.number() }),
  z.object({ kind: z.literal('too-much-text') }),
]);
/** The answer: pages with their drawn text, or why there is none. */
export type PdfAnswer = z.infer<typeof pdfAnswer>;
