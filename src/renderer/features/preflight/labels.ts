/** Words of the Preflight tab for families, and ways to findings that have no place in the text. */
import type { FindingFamily } from '../../../shared/verify/preflight/finding.ts';

/** Titles of the groups of findings. */
export const FAMILY_LABELS: Record<FindingFamily, string> = {
  missing: 'Missing',
  quotes: 'Quotes',
  figures: 'Figures',
  dates: 'Dates',
  names: 'Names',
  glance: 'At a Glance',
  claims: 'Claims',
  copied: 'Copied passages',
  terms: 'Agreements with sources',
  sources: 'Sources',
  links: 'Links',
  replies: 'Right of reply',
  pictures: 'Pictures',
  text: 'Subjects',
};

/** Command that leads to where a finding without a place is settled. */
const WAYS: Readonly<Record<string, string>> = {
  'missing-headline': 'go.headline',
  'missing-standfirst': 'go.standfirst',
  'missing-byline': 'view.details',
  'missing-glance': 'go.glance',
  'missing-hero': 'go.hero',
  'missing-alt': 'go.nextPicture',
  'missing-credit': 'go.nextPicture',
  'missing-sources': 'view.sources',
  'missing-tk': 'go.nextTk',
  'missing-over-length': 'view.details',
};

/** The command for a rule; rules about sources lead to the Sources tab. Null when there is none. */
export function wayTo(rule: string, family: FindingFamily): string | null {
  const isSource = family === 'sources' || family === 'links' || family === 'terms';
  return WAYS[rule] ?? (isSource ? 'view.sources' : null);
}
