/** The words of reports for kinds, verdicts and places; sentences of findings come with them. */

import type { PieceField } from '../../verify/piece/blocks.ts';
import type { FreshnessState, HumanState, MachineState } from '../../verify/preflight/report.ts';
import type { EvidenceRole } from '../claim.ts';
import type { Decision, Reply } from '../decision.ts';
import type { PassageFate } from '../passage.ts';
import type { AttributionTerms, LinkState } from '../source.ts';

/** What a passage is to its claim. */
export const ROLE_WORDS: Readonly<Record<EvidenceRole, string>> = {
  'quote-origin': 'quoted from',
  supports: 'supported by',
  partly: 'supported in part by',
  contradicts: 'contradicted by',
  context: 'see also',
  'calculation-input': 'calculated from',
};

/** What the machine made of a claim. */
export const MACHINE_WORDS: Readonly<Record<MachineState, string>> = {
  unchecked: 'not compared',
  agrees: 'agrees with its source',
  'agrees-with-changes': 'agrees with its source but for what is shown',
  differs: 'differs from its source',
  'no-text': 'the source has no text to compare with',
};

/** What people made of it. */
export const HUMAN_WORDS: Readonly<Record<HumanState, string>> = {
  undecided: 'nobody has decided',
  confirmed: 'confirmed',
  accepted: 'accepted with a reason',
  disputed: 'disputed',
  'needs-work': 'needs work',
};

/** Whether a decision still holds. */
export const FRESHNESS_WORDS: Readonly<Record<FreshnessState, string>> = {
  none: '',
  current: 'for the words as they are',
  expired: 'before the words were changed',
  'source-changed': 'the page has changed since it was saved',
};

/** How a claim was checked. */
export const METHOD_WORDS: Readonly<Record<Decision['method'], string>> = {
  document: 'read the document',
  call: 'called them',
  'second-source': 'second source',
  calculation: 'calculated again',
  witness: 'was there',
  other: 'otherwise',
};

/** What a part of a piece is called; empty for running text. */
export const FIELD_WORDS: Readonly<Record<PieceField, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  glance: 'At a Glance',
  caption: 'Caption',
  credit: 'Credit',
  alt: 'Description of the picture',
  body: '',
  heading: 'Heading',
  'pull-quote': 'Pull quote',
  attribution: 'Attribution',
  label: 'Title of a box',
  aside: 'Kept aside',
};

/** What was agreed with a source. */
export const TERMS_WORDS: Readonly<Record<AttributionTerms, string>> = {
  'on-record': 'on the record',
  'not-for-attribution': 'not for attribution',
  background: 'on background',
  'off-record': 'off the record',
};

/** How a passage fared on the page since; empty when it is as it was. */
export const FATE_WORDS: Readonly<Record<PassageFate, string>> = {
  same: '',
  moved: 'now elsewhere on the page',
  changed: 'the page now says otherwise',
  gone: 'no longer on the page',
};

/** What is known of an address. */
export const LINK_WORDS: Readonly<Record<LinkState, string>> = {
  'not-contacted': 'address not checked',
  ok: 'address answers',
  moved: 'moved for good',
  'suspect-redirect': 'leads somewhere else',
  'soft-404': 'answers, but the page is not there',
  gone: 'gone',
  unconfirmed: 'could not be confirmed',
  drifted: 'answers, but the passage has changed',
};

/** How a request for comment stands. */
export const REPLY_WORDS: Readonly<Record<Reply['state'], string>> = {
  asked: 'asked',
  answered: 'answered',
  declined: 'declined to comment',
  'no-answer': 'did not answer',
  'not-needed': 'need not be asked',
};
