/**
 * The preflight report: every finding of a piece, the state of each claim on three axes, and
 * each check-worthy sentence with what supports it. Panel, rail, command line and exports read it.
 */
import { z } from 'zod';
import { CLAIM_KINDS } from '../../evidence/claim.ts';
import { finding, findingPlace } from './finding.ts';

/** What the machine made of a claim and its passages. */
export const MACHINE_STATES = [
  'unchecked',
  'agrees',
  'agrees-with-changes',
  'differs',
  'no-text',
] as const;
/** What the machine made of a claim and its passages. */
export type MachineState = (typeof MACHINE_STATES)[number];

/** What people made of it. */
export const HUMAN_STATES = [
  'undecided',
  'confirmed',
  'accepted',
  'disputed',
  'needs-work',
] as const;
/** What people made of it. */
export type HumanState = (typeof HUMAN_STATES)[number];

/** Whether the last decision was made on the texts as they are now. */
export const FRESHNESS_STATES = ['none', 'current', 'expired', 'source-changed'] as const;
/** Whether the last decision was made on the texts as they are now. */
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

/** A claim as it stands in the text now. */
export const claimState = z.object({
  claimId: z.string(),
  kind: z.enum(CLAIM_KINDS),
  place: findingPlace,
  text: z.string(),
  passageIds: z.array(z.string()),
  machine: z.enum(MACHINE_STATES),
  human: z.enum(HUMAN_STATES),
  freshness: z.enum(FRESHNESS_STATES),
  /** The machine's verdict in words, such as "altered-material" or "scale-slip". */
  verdict: z.string(),
});
/** A claim as it stands in the text now. */
export type ClaimState = z.infer<typeof claimState>;

/** A sentence that needs evidence: why, and the claims of it that have some. */
export const worklistSentence = z.object({
  place: findingPlace,
  text: z.string(),
  reasons: z.array(z.string()),
  risk: z.number(),
  claimIds: z.array(z.string()),
  supported: z.boolean(),
  /** Somebody said that it needs no source; that lapses when its words change. */
  known: z.boolean(),
});
/** A sentence that needs evidence: why, and the claims of it that have some. */
export type WorklistSentence = z.infer<typeof worklistSentence>;

/** The report; `coverage` is the share of check-worthy sentences with current evidence, 0 to 1. */
export const preflightReport = z.object({
  blocked: z.boolean(),
  coverage: z.number(),
  findings: z.array(finding),
  claims: z.array(claimState),
  sentences: z.array(worklistSentence),
  /** Sources whose text could not be looked into: nothing captured, or no words in it. */
  unread: z.array(z.string()),
});
/** The report; `coverage` is the share of check-worthy sentences with current evidence, 0 to 1. */
export type PreflightReport = z.infer<typeof preflightReport>;
