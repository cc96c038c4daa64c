/**
 * A case of set A: a page as it was and as it is now, with the same numbered passages marked in
 * both. The marks are taken out after projecting, so that no projector is built into the gold.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * What must be said of a passage: its words are still there (kept), other words stand in its
 * place (changed), nothing does (gone), or either of the last two (lost).
 */
export const GOLD_FATES = ['kept', 'changed', 'gone', 'lost'] as const;

export const anchorCase = z.strictObject({
  id: z.string(),
  stratum: z.string(),
  /** Pages with passages marked as in ⟦3:words:3⟧. */
  before: z.string(),
  after: z.string(),
  passages: z.array(z.strictObject({ mark: z.number().int(), gold: z.enum(GOLD_FATES) })),
});

export type AnchorCase = z.infer<typeof anchorCase>;
