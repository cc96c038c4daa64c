/**
 * The record of what was done, append-only: every row carries the hash of the row before it, so
 * that a row changed or removed later shows.
 */
import { z } from 'zod';

/** What can be recorded. */
export const EVENT_KINDS = [
  'source-added',
  'source-changed',
  'source-merged',
  'source-separated',
  'source-removed',
  'snapshot-taken',
  'capture-failed',
  'passage-saved',
  'passage-refetched',
  'evidence-linked',
  'evidence-unlinked',
  'claim-copied',
  'speaker-set',
  'proof-linked',
  'proof-unlinked',
  'claim-decided',
  'decision-withdrawn',
  'finding-overridden',
  'override-withdrawn',
  'reply-logged',
  'reply-removed',
  'report-exported',
] as const;
/** What can be recorded. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** One row of the record; `detail` holds ids, codes and hashes, never words of a source. */
export const evidenceEvent = z.object({
  number: z.number().int().positive(),
  at: z.iso.datetime({ offset: true }),
  by: z.string().max(200),
  kind: z.enum(EVENT_KINDS),
  articleId: z.uuid().nullable(),
  subjectId: z.string().max(80),
  detail: z.record(z.string(), z.string()),
  previousHash: z.string().length(64),
  hash: z.string().length(64),
});
/** One row of the record; `detail` holds ids, codes and hashes, never words of a source. */
export type EvidenceEvent = z.infer<typeof evidenceEvent>;
