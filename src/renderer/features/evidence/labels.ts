/** Words of the Evidence tab. */
import type { EvidenceRole } from '../../../shared/evidence/claim.ts';
import type {
  CHECK_METHODS,
  DecisionVerdict,
  REPLY_STATES,
} from '../../../shared/evidence/decision.ts';

/** What a passage is to its claim. */
export const ROLE_LABELS: Record<EvidenceRole, string> = {
  'quote-origin': 'The quote is from here',
  supports: 'Supports it',
  partly: 'Supports a part',
  contradicts: 'Contradicts it',
  context: 'Context',
  'calculation-input': 'Input of the calculation',
};

/** What people decide. */
export const VERDICT_LABELS: Record<DecisionVerdict, string> = {
  confirmed: 'Confirmed',
  accepted: 'Accepted with a reason',
  disputed: 'Disputed',
  'needs-work': 'Needs work',
};

/** How people check. */
export const METHOD_LABELS: Record<(typeof CHECK_METHODS)[number], string> = {
  document: 'Read the document',
  call: 'Called them',
  'second-source': 'Second source',
  calculation: 'Calculated again',
  witness: 'Was there',
  other: 'Otherwise',
};

/** What became of a request for a reply. */
export const REPLY_LABELS: Record<(typeof REPLY_STATES)[number], string> = {
  asked: 'Asked',
  answered: 'Answered',
  declined: 'Declined to comment',
  'no-answer': 'No answer',
  'not-needed': 'Not needed',
};
