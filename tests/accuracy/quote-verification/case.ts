/**
 * A case of quote verification: a quote, the source it is checked against, and what is true of it.
 * The generator writes them, score.ts reads them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Half } from '../score.ts';

export const VERDICTS = [
  'exact',
  'normalised',
  'disclosed-edit',
  'cleaned',
  'altered-minor',
  'altered-material',
  'not-found',
  'ambiguous',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Edit classes from the least to the most severe tier; a verdict is the tier of its worst edit. */
export const TIERS = {
  normalised: ['cosmetic'],
  'disclosed-edit': ['ellipsis', 'bracket'],
  cleaned: ['cleaned'],
  'altered-minor': ['contraction', 'article', 'digit-word'],
  'altered-material': [
    'negation',
    'number',
    'unit',
    'name',
    'date',
    'modal',
    'hedge',
    'comparative',
    'antonym',
    'content-word',
    'omission',
    'insertion',
    'reordering',
    'speaker-change',
  ],
} as const;

const place = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

export const caseSchema = z.strictObject({
  id: z.string(),
  stratum: z.string(),
  /** The source text itself, or the name of a file in sources/<half>/. */
  source: z.union([z.strictObject({ file: z.string() }), z.strictObject({ text: z.string() })]),
  quote: z.string(),
  /** Any of these is right; more than one only where the verdict list leaves the choice open. */
  verdicts: z.array(z.enum(VERDICTS)).min(1),
  /** The classes of the worst tier; empty when the quote is exact or not in the source. */
  classes: z.array(z.string()),
  /** Any of these places is right; empty when the quote is not in the source. */
  places: z.array(place),
});
export type QuoteCase = z.infer<typeof caseSchema>;

/** This set's folder. */
export const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The text of the source a case is checked against. */
export function sourceText(half: Half, source: QuoteCase['source']): string {
  return 'text' in source
    ? source.text
    : readFileSync(`${FOLDER}/sources/${half}/${source.file}.txt`, 'utf8');
}
