/** A case of set Q: a text, and every quote in it as quote.ts says quotes are to be given. */
import { z } from 'zod';
import { TYPOGRAPHIES } from './typography.ts';

const goldQuote = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  kind: z.enum(['direct', 'partial', 'scare', 'title']),
  speaker: z.string().nullable(),
  /** The mention is a pronoun, so the speaker is the person's fullest name. */
  pronoun: z.boolean(),
  cue: z.string().nullable(),
  continues: z.boolean(),
  /** Fields on which careful readers differ; they are not scored. */
  unscored: z.array(z.enum(['kind', 'speaker', 'cue'])),
});

export const extractionCase = z.strictObject({
  id: z.string(),
  stratum: z.string(),
  typography: z.enum(TYPOGRAPHIES),
  text: z.string(),
  quotes: z.array(goldQuote),
});

export type GoldQuote = z.infer<typeof goldQuote>;
export type ExtractionCase = z.infer<typeof extractionCase>;
