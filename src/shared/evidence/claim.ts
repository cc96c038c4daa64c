/**
 * Claims and what they rest on. A claim is a marked stretch of a piece (mark `evidence`, same
 * id); links join it to passages. The text of a claim is always read from the document.
 */
import { z } from 'zod';

/** What a claim is. */
export const CLAIM_KINDS = [
  'quote',
  'partial-quote',
  'paraphrase',
  'figure',
  'date',
  'name',
  'event',
  'allegation',
  'calculation',
  'opinion',
  'observation',
] as const;
/** What a claim is. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a passage is to a claim. */
export const EVIDENCE_ROLES = [
  'quote-origin',
  'supports',
  'partly',
  'contradicts',
  'context',
  'calculation-input',
] as const;
/** What a passage is to a claim. */
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

/** Whether a passage in this role is held against its claim; context only stands beside it. */
export function isWeighed(role: EvidenceRole): boolean {
  return role !== 'context';
}

/** Whether a passage in this role backs its claim. */
export function speaksFor(role: EvidenceRole): boolean {
  return isWeighed(role) && role !== 'contradicts';
}

/** A claim as the library keeps it; `parentId` names the claim it was copied from. */
export const claim = z.object({
  id: z.uuid(),
  articleId: z.uuid(),
  kind: z.enum(CLAIM_KINDS),
  parentId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  /** The text when evidence was last linked or decided, and the SHA-256 of it. */
  text: z.string().max(20_000),
  hash: z.string().length(64),
  createdAt: z.iso.datetime({ offset: true }),
});
/** A claim as the library keeps it; `parentId` names the claim it was copied from. */
export type Claim = z.infer<typeof claim>;

/** A link from a claim to a passage: who made it, when, and what the passage is to the claim. */
export const evidenceLink = z.object({
  id: z.uuid(),
  claimId: z.uuid(),
  passageId: z.uuid(),
  role: z.enum(EVIDENCE_ROLES),
  note: z.string().max(4000),
  by: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
});
/** A link from a claim to a passage: who made it, when, and what the passage is to the claim. */
export type EvidenceLink = z.infer<typeof evidenceLink>;

/**
 * A glance point or pull quote joined to the words of the body that prove it; both are claims of
 * the piece. The hashes are of both texts as they read then: a change on either side shows.
 */
export const bodyProof = z.object({
  id: z.uuid(),
  articleId: z.uuid(),
  claimId: z.uuid(),
  provedById: z.uuid(),
  claimHash: z.string().length(64),
  provedByHash: z.string().length(64),
  by: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
});
/** A glance point or pull quote joined to the words of the body that prove it. */
export type BodyProof = z.infer<typeof bodyProof>;
