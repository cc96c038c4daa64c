/**
 * Passages: exact stretches of a snapshot's text that claims rest on. A passage belongs to its
 * snapshot for ever; a newer snapshot gets passages of its own by re-anchoring.
 */
import { z } from 'zod';
import { locator } from './projection.ts';

/** Characters kept before and after a passage, to find it again in a changed text. */
export const PASSAGE_CONTEXT = 64;

/** How a passage fared when its source was fetched again. */
export const PASSAGE_FATES = ['same', 'moved', 'changed', 'gone'] as const;
/** How a passage fared when its source was fetched again. */
export type PassageFate = (typeof PASSAGE_FATES)[number];

/** A passage; `hash` is the SHA-256 of `exact`, offsets are into the projection's text. */
export const passage = z.object({
  id: z.uuid(),
  sourceId: z.uuid(),
  snapshotId: z.uuid(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  exact: z.string().min(1).max(20_000),
  prefix: z.string().max(PASSAGE_CONTEXT),
  suffix: z.string().max(PASSAGE_CONTEXT),
  locator,
  hash: z.string().length(64),
  /** Terms agreed for this passage alone; null when the source's terms hold. */
  terms: z.string().max(40).nullable(),
  /** How it fared in the newest snapshot, and what stands there now when it changed. */
  fate: z.enum(PASSAGE_FATES).nullable(),
  current: z.string().max(20_000).nullable(),
});
/** A passage; `hash` is the SHA-256 of `exact`, offsets are into the projection's text. */
export type Passage = z.infer<typeof passage>;
