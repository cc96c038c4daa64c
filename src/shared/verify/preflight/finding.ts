/**
 * What a check says: one finding, with its rule, the place, both texts and the exact difference.
 * Findings are data; nothing here decides how they look.
 */
import { z } from 'zod';

/** Groups of checks, in the order preflight lists them. */
export const FINDING_FAMILIES = [
  'missing',
  'quotes',
  'figures',
  'dates',
  'names',
  'glance',
  'claims',
  'copied',
  'terms',
  'sources',
  'links',
  'replies',
  'pictures',
  'text',
] as const;
/** A group of checks. */
export type FindingFamily = (typeof FINDING_FAMILIES)[number];

/** How much a finding matters: `block` keeps a piece from going out until it is resolved. */
export const SEVERITIES = ['block', 'warn', 'note'] as const;
/** How much a finding matters: `block` keeps a piece from going out until it is resolved. */
export type Severity = (typeof SEVERITIES)[number];

/** A stretch of one textblock; offsets count characters, with one for each inline atom. */
export const findingPlace = z.object({
  blockId: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
/** A stretch of one textblock; offsets count characters, with one for each inline atom. */
export type FindingPlace = z.infer<typeof findingPlace>;

/** One difference between the two texts of a finding; `class` is the rule's name for it. */
export const difference = z.object({
  class: z.string(),
  material: z.boolean(),
  /** The words of the source, and those of the article. */
  from: z.string(),
  to: z.string(),
});
/** One difference between the two texts of a finding; `class` is the rule's name for it. */
export type Difference = z.infer<typeof difference>;

/** A mend that one key applies: `place` gets `text` instead of its own. */
export const fix = z.object({ label: z.string(), place: findingPlace, text: z.string() });
/** A mend that one key applies: `place` gets `text` instead of its own. */
export type Fix = z.infer<typeof fix>;

/** One finding; `key` names it as long as its rule and the words it is about stay the same. */
export const finding = z.object({
  key: z.string().max(300),
  rule: z.string().max(80),
  family: z.enum(FINDING_FAMILIES),
  severity: z.enum(SEVERITIES),
  sentence: z.string(),
  action: z.string(),
  place: findingPlace.nullable(),
  /** The words of the article, and those they were compared with; empty when there are none. */
  article: z.string(),
  source: z.string(),
  differences: z.array(difference),
  fixes: z.array(fix),
  claimId: z.string().nullable(),
  passageId: z.string().nullable(),
  sourceId: z.string().nullable(),
  /** Why a person let it stand, by whom; null while nobody did. */
  overridden: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
});
/** One finding; `key` names it as long as its rule and the words it is about stay the same. */
export type Finding = z.infer<typeof finding>;
