/**
 * Everything the library knows about the evidence of one piece, in one answer: what checks,
 * the evidence rail and reports work on, beside the document itself.
 */
import { z } from 'zod';
import { sourceRecord } from '../article/source.ts';
import { bodyProof, claim, evidenceLink } from './claim.ts';
import { decision, override, reply } from './decision.ts';
import { passage } from './passage.ts';
import { person } from './person.ts';
import { snapshot } from './snapshot.ts';
import { librarySource } from './source.ts';

/** An entry of a piece's Sources list with the library source behind it. */
export const pieceSource = z.object({
  entry: sourceRecord,
  source: librarySource,
  /** The newest snapshot; null while there is none. */
  snapshot: snapshot.nullable(),
});
/** An entry of a piece's Sources list with the library source behind it. */
export type PieceSource = z.infer<typeof pieceSource>;

/** The evidence of a piece; passages are those that its claims are linked to. */
export const pieceEvidence = z.object({
  sources: z.array(pieceSource),
  /** Sources of passages that were taken off the list; their terms hold all the same. */
  unlisted: z.array(librarySource),
  people: z.array(person),
  passages: z.array(passage),
  claims: z.array(claim),
  links: z.array(evidenceLink),
  proofs: z.array(bodyProof),
  decisions: z.array(decision),
  overrides: z.array(override),
  replies: z.array(reply),
});
/** The evidence of a piece; passages are those that its claims are linked to. */
export type PieceEvidence = z.infer<typeof pieceEvidence>;
