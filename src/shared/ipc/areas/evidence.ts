/** Operations that join claims in a piece to passages in saved sources, and record decisions. */
import { z } from 'zod';
import {
  bodyProof,
  CLAIM_KINDS,
  claim,
  EVIDENCE_ROLES,
  evidenceLink,
} from '../../evidence/claim.ts';
import {
  CHECK_METHODS,
  DECISION_VERDICTS,
  decision,
  override,
  REPLY_STATES,
  reply,
} from '../../evidence/decision.ts';
import { evidenceEvent } from '../../evidence/event.ts';
import { passage } from '../../evidence/passage.ts';
import { pieceEvidence } from '../../evidence/piece-evidence.ts';
import { ATTRIBUTION_TERMS, librarySource } from '../../evidence/source.ts';
import { command, query } from '../operation.ts';

const id = z.uuid();
const articleId = id;
const nothing = z.object({});
const by = z.string().max(200);
const claimText = z.string().max(20_000);

/** A passage that may support a text, found by words and by figures. */
const candidate = z.object({
  source: librarySource,
  snapshotId: id,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string(),
});
/** A passage that may support a text, found by words and by figures. */
export type EvidenceCandidate = z.infer<typeof candidate>;

/** Contract of evidence; `by` is the name of the person who does it, as in the settings. */
export const evidence = {
  'evidence.piece': query(z.object({ articleId }), pieceEvidence),
  /** Saves a stretch of a snapshot's text as a passage, or answers with the one that is there. */
  'evidence.savePassage': command(
    z.object({
      by,
      snapshotId: id,
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
    }),
    passage,
  ),
  'evidence.setPassageTerms': command(
    z.object({ by, passageId: id, terms: z.enum(ATTRIBUTION_TERMS).nullable() }),
    passage,
  ),
  /** Makes or keeps the claim with this id and links it; linking twice is one link. */
  'evidence.link': command(
    z.object({
      by,
      articleId,
      claimId: id,
      kind: z.enum(CLAIM_KINDS),
      text: claimText,
      personId: id.nullable(),
      passageId: id,
      role: z.enum(EVIDENCE_ROLES),
      note: z.string().max(4000),
    }),
    z.object({ claim, link: evidenceLink }),
  ),
  'evidence.unlink': command(z.object({ by, articleId, linkId: id }), evidenceLink),
  /** Says whose words a claim is, or nobody's with null; the claim must have evidence or a decision. */
  'evidence.setSpeaker': command(
    z.object({ by, articleId, claimId: id, personId: id.nullable() }),
    claim,
  ),
  /** Gives claims that were pasted within the library ids of their own, with the same evidence. */
  'evidence.copyClaims': command(
    z.object({ by, articleId, copies: z.array(z.object({ from: id, to: id })).max(2000) }),
    z.array(claim),
  ),
  /** Joins a glance point or pull quote to words of the body; again renews both hashes. */
  'evidence.proveFromBody': command(
    z.object({
      by,
      articleId,
      claimId: id,
      claimText,
      provedById: id,
      provedByText: claimText,
    }),
    bodyProof,
  ),
  'evidence.removeProof': command(z.object({ by, articleId, proofId: id }), bodyProof),
  'evidence.decide': command(
    z.object({
      by,
      articleId,
      claimId: id,
      text: claimText,
      verdict: z.enum(DECISION_VERDICTS),
      method: z.enum(CHECK_METHODS),
      reason: z.string().max(4000),
    }),
    decision,
  ),
  'evidence.withdrawDecision': command(z.object({ by, articleId, decisionId: id }), nothing),
  'evidence.override': command(
    z.object({
      by,
      articleId,
      findingKey: z.string().max(300),
      rule: z.string().max(80),
      text: claimText,
      reason: z.string().min(1).max(4000),
    }),
    override,
  ),
  'evidence.withdrawOverride': command(z.object({ by, articleId, overrideId: id }), nothing),
  'evidence.putReply': command(
    z.object({
      by,
      articleId,
      id: id.nullable(),
      name: z.string().min(1).max(300),
      state: z.enum(REPLY_STATES),
      how: z.string().max(300),
      askedAt: z.iso.datetime({ offset: true }).nullable(),
      answer: z.string().max(20_000),
    }),
    reply,
  ),
  'evidence.removeReply': command(z.object({ by, articleId, replyId: id }), reply),
  /** Passages of the piece's sources, best first, that may support these words. */
  'evidence.candidates': query(
    z.object({ articleId, text: claimText, limit: z.number().int().min(1).max(20) }),
    z.array(candidate),
  ),
  /** The record of a piece, or of the library when `articleId` is null; newest first. */
  'evidence.events': query(
    z.object({ articleId: id.nullable(), limit: z.number().int().min(1).max(1000) }),
    z.object({ events: z.array(evidenceEvent), intact: z.boolean() }),
  ),
};
