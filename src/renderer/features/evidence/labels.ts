/** Words of the Evidence tab. */
import type { ClaimKind, EvidenceRole } from '../../../shared/evidence/claim.ts';
import type {
  CHECK_METHODS,
  DecisionVerdict,
  REPLY_STATES,
} from '../../../shared/evidence/decision.ts';
import type { Locator } from '../../../shared/evidence/projection.ts';
import { clock } from '../../../shared/wording/clock.ts';

/** What a claim is called. */
export const CLAIM_LABELS: Record<ClaimKind, string> = {
  quote: 'Quote',
  'partial-quote': 'Partial quote',
  paraphrase: 'Paraphrase',
  figure: 'Figure',
  date: 'Date',
  name: 'Name',
  event: 'Event',
  allegation: 'Allegation',
  calculation: 'Calculation',
  opinion: 'Opinion',
  observation: 'Own observation',
};

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

/** Where in its source a passage stands, in words; empty when there is nothing to say. */
export function locatorWords(locator: Locator): string {
  switch (locator.kind) {
    case 'page':
      return `p. ${locator.label === '' ? locator.page : locator.label}`;
    case 'time':
      return clock(locator.start);
    case 'cell':
      return `row ${locator.row}, ${locator.heading === '' ? `column ${locator.column}` : locator.heading}`;
    case 'none':
    case 'element':
      return '';
  }
}
