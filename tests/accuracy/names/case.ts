/** A case of set N: a piece, its sources, the names put wrong in it and those left alone. */
import { z } from 'zod';

const count = z.number().int().nonnegative();
const place = { blockId: z.string(), start: count, end: count, text: z.string() };

const rule = z.enum([
  'spelling-variant',
  'source-spelling',
  'wrong-first-name',
  'surname-first',
  'full-name-again',
  'no-full-name',
  'no-role',
  'title-drift',
  'age-drift',
  'undefined-acronym',
  'acronym-late',
  'same-surname',
  'not-in-body',
]);

export const namesCase = z.strictObject({
  id: z.string(),
  stratum: z.string(),
  blocks: z.array(
    z.strictObject({
      field: z.enum(['headline', 'standfirst', 'glance', 'caption', 'pull-quote', 'body']),
      blockId: z.string(),
      text: z.string(),
    }),
  ),
  sources: z.array(z.strictObject({ sourceId: z.string(), text: z.string() })),
  distinct: z.array(z.tuple([z.string(), z.string()])),
  houseSpellings: z.array(z.string()),
  errors: z.array(z.strictObject({ ...place, rule })),
  traps: z.array(z.strictObject({ ...place, reason: z.string() })),
});

export type NamesCase = z.infer<typeof namesCase>;
export const nameRule = rule;
