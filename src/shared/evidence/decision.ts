/**
 * What people decided: about a claim, about a finding of a check, about a sentence that needs no
 * source. Each is bound to the hashes of the texts it was made on and lapses when they change.
 */
import { z } from 'zod';

/** What a person found when checking a claim. */
export const DECISION_VERDICTS = ['confirmed', 'accepted', 'disputed', 'needs-work'] as const;
/** What a person found when checking a claim. */
export type DecisionVerdict = (typeof DECISION_VERDICTS)[number];

/** How a claim was checked. */
export const CHECK_METHODS = [
  'document',
  'call',
  'second-source',
  'calculation',
  'witness',
  'other',
] as const;

const hash = z.string().length(64);
const stamp = { by: z.string().max(200), at: z.iso.datetime({ offset: true }) };

/** A person's decision on a claim; it holds while claim and passages have these hashes. */
export const decision = z.object({
  id: z.uuid(),
  claimId: z.uuid(),
  verdict: z.enum(DECISION_VERDICTS),
  method: z.enum(CHECK_METHODS),
  reason: z.string().max(4000),
  claimHash: hash,
  /** Hashes of the linked passages, sorted. */
  passageHashes: z.array(hash),
  ...stamp,
});
/** A person's decision on a claim; it holds while claim and passages have these hashes. */
export type Decision = z.infer<typeof decision>;

/** A finding that a person let stand, with the reason; `textHash` is of the text it was about. */
export const override = z.object({
  id: z.uuid(),
  articleId: z.uuid(),
  /** Names the finding: its rule and the words it was about. */
  findingKey: z.string().max(300),
  rule: z.string().max(80),
  reason: z.string().min(1).max(4000),
  textHash: hash,
  ...stamp,
});
/** A finding that a person let stand, with the reason; `textHash` is of the text it was about. */
export type Override = z.infer<typeof override>;

/** How the person or office that a piece criticises was asked, and what came back. */
export const REPLY_STATES = ['asked', 'answered', 'declined', 'no-answer', 'not-needed'] as const;

/** One entry of the right-of-reply log. */
export const reply = z.object({
  id: z.uuid(),
  articleId: z.uuid(),
  name: z.string().min(1).max(300),
  state: z.enum(REPLY_STATES),
  how: z.string().max(300),
  askedAt: z.iso.datetime({ offset: true }).nullable(),
  answer: z.string().max(20_000),
  ...stamp,
});
/** One entry of the right-of-reply log. */
export type Reply = z.infer<typeof reply>;
