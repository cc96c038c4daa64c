/** Words for claims, findings and places in sources that the window and reports have in common. */
import type { ClaimKind } from '../evidence/claim.ts';
import type { Locator } from '../evidence/projection.ts';
import type { Severity } from '../verify/preflight/finding.ts';
import { clock } from './clock.ts';

/** What a claim is called. */
export const CLAIM_WORDS: Readonly<Record<ClaimKind, string>> = {
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

/** How much a finding matters. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  block: 'Blocks',
  warn: 'Warning',
  note: 'Note',
};

/** Where in its source a passage stands; empty when there is nothing to say. */
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
