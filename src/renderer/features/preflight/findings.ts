/** The things a piece lacks as findings: why each matters and which command leads to it. */
import { MISSING_CODES, type MissingCode } from '../../../shared/article/missing-codes.ts';
import type { ArticleRow } from '../../../shared/article/model.ts';
import { MISSING_LABELS } from '../library/labels.ts';

/** One thing to do before the piece can go out. */
export type Finding = {
  readonly code: MissingCode;
  readonly title: string;
  readonly why: string;
  readonly action: string;
  /** Id of the command that leads to the place. */
  readonly command: string;
};

const FINDINGS: Record<MissingCode, Omit<Finding, 'code' | 'title'>> = {
  headline: {
    why: 'Nothing can be listed, found or shared without one.',
    action: 'Write it',
    command: 'go.headline',
  },
  standfirst: {
    why: 'It tells readers why this piece is worth their time.',
    action: 'Write it',
    command: 'go.standfirst',
  },
  byline: {
    why: 'Readers want to know who wrote this.',
    action: 'Add it',
    command: 'view.details',
  },
  glance: {
    why: 'Hurried readers take the points away with them.',
    action: 'Add one',
    command: 'go.glance',
  },
  hero: { why: 'Lists and shared links show it.', action: 'Go there', command: 'go.hero' },
  alt: {
    why: 'Readers who cannot see the picture get its description.',
    action: 'Describe',
    command: 'go.nextPicture',
  },
  credit: {
    why: 'The person who made the picture must be named.',
    action: 'Go there',
    command: 'go.nextPicture',
  },
  sources: {
    why: 'Readers see what the piece rests on.',
    action: 'Add one',
    command: 'view.sources',
  },
  tk: {
    why: 'Marks for what is still to come never leave with the piece.',
    action: 'Next TK',
    command: 'go.nextTk',
  },
  'over-length': {
    why: 'It is longer than what was planned.',
    action: 'Details',
    command: 'view.details',
  },
};

/** What a piece lacks, in reading order; the count is said where there can be several. */
export function findingsOf(row: Pick<ArticleRow, 'missing' | 'tkCount'>): readonly Finding[] {
  return MISSING_CODES.filter((code) => row.missing.includes(code)).map((code) => ({
    code,
    title: code === 'tk' ? `${row.tkCount} TK to fill in` : MISSING_LABELS[code],
    ...FINDINGS[code],
  }));
}
