/** The words that people see for stages, story types, gaps and orders. */
import type { MissingCode } from '../../../shared/article/missing-codes.ts';
import type { STATUSES, STORY_TYPES } from '../../../shared/article/model.ts';
import type { SORTS } from '../../../shared/search/filter.ts';

/** A stage of a piece. */
export type Status = (typeof STATUSES)[number];

/** Names of the stages. */
export const STATUS_LABELS: Record<Status, string> = {
  draft: 'Draft',
  review: 'In review',
  ready: 'Ready',
  published: 'Published',
};

/** Names of the story types. */
export const STORY_TYPE_LABELS: Record<(typeof STORY_TYPES)[number], string> = {
  news: 'News',
  feature: 'Feature',
  analysis: 'Analysis',
  interview: 'Interview',
  opinion: 'Opinion',
  brief: 'Brief',
  live: 'Live',
};

/** What a piece lacks, as the end of "This piece has …". */
export const MISSING_LABELS: Record<MissingCode, string> = {
  headline: 'No headline',
  standfirst: 'No standfirst',
  byline: 'No byline',
  glance: 'No At a Glance points',
  hero: 'No hero picture',
  alt: 'Pictures without alt text',
  credit: 'Pictures without credit',
  sources: 'No sources',
  tk: 'TK to fill in',
  'over-length': 'Over the planned length',
};

/** Names of the orders of the list. */
export const SORT_LABELS: Record<(typeof SORTS)[number], string> = {
  updated: 'Last edited',
  created: 'Date created',
  headline: 'Headline',
  deadline: 'Deadline',
  words: 'Length',
  relevance: 'Best match',
};
