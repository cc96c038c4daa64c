/**
 * The kinds of value a CSL-JSON item is made of: texts, numbers, names and dates. Limits keep
 * a hostile file from filling the library; they are far above what any real record holds.
 */
import { z } from 'zod';

/** A text of an item. */
export const cslText = z.string().max(20_000);

/** A number as CSL has it: 3, "3" or "3–5". */
export const cslNumber = z.union([z.string().max(500), z.number()]);

const flag = z.union([z.string().max(50), z.number(), z.boolean()]);

/** A person by the parts of the name, or a body by its `literal` name. */
export const cslName = z.strictObject({
  family: cslText.optional(),
  given: cslText.optional(),
  'dropping-particle': cslText.optional(),
  'non-dropping-particle': cslText.optional(),
  suffix: cslText.optional(),
  'comma-suffix': flag.optional(),
  'static-ordering': flag.optional(),
  literal: cslText.optional(),
  'parse-names': flag.optional(),
});
/** A person by the parts of the name, or a body by its `literal` name. */
export type CslName = z.infer<typeof cslName>;

/** The names of one part, such as all authors. */
export const cslNames = z.array(cslName).max(1000);

/** A date as EDTF: digits with its signs for approximate, unknown, open and between. */
const edtf = z
  .string()
  .max(60)
  .regex(/^[0-9YEXTZu~%?:.[\]{},/-]*\d[0-9YEXTZu~%?:.[\]{},/-]*$/);

const structuredDate = z.strictObject({
  'date-parts': z
    .array(
      z
        .array(z.union([z.string().max(10), z.number().int()]))
        .min(1)
        .max(3),
    )
    .min(1)
    .max(2)
    .optional(),
  season: z.union([z.string().max(50), z.number()]).optional(),
  circa: flag.optional(),
  literal: cslText.optional(),
  raw: cslText.optional(),
  edtf: edtf.optional(),
});

/** A date: an EDTF text, or year, month and day as parts with a second set for a range. */
export const cslDate = z.union([edtf, structuredDate]);
/** A date: an EDTF text, or year, month and day as parts with a second set for a range. */
export type CslDate = z.infer<typeof cslDate>;
