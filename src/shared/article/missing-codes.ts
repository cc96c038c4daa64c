/**
 * What a piece can lack before it runs, as codes. missing.ts finds them, templates.ts says
 * which a story type does without, and the library stores and filters by them.
 */

/** Things a piece can lack, in the order of the "what is missing" list. */
export const MISSING_CODES = [
  'headline',
  'standfirst',
  'byline',
  'glance',
  'hero',
  'alt',
  'credit',
  'sources',
  'tk',
  'over-length',
] as const;
/** One thing a piece can lack. */
export type MissingCode = (typeof MISSING_CODES)[number];
