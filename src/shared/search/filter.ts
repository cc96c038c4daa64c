/**
 * What a library list can be narrowed and sorted by; also what a saved search stores.
 */
import { z } from 'zod';
import { MISSING_CODES } from '../article/missing-codes.ts';
import { PLACES, STATUSES } from '../article/model.ts';

/** Orders of the list; `relevance` only means something with a text query. */
export const SORTS = ['updated', 'created', 'headline', 'deadline', 'words', 'relevance'] as const;

/** A complete list request without paging: text query and filters, empty meaning any. */
export const articleFilter = z.object({
  text: z.string().max(500),
  place: z.enum(PLACES),
  status: z.array(z.enum(STATUSES)),
  desk: z.array(z.string()).max(50),
  author: z.array(z.string()).max(50),
  tag: z.array(z.string()).max(50),
  missing: z.array(z.enum(MISSING_CODES)),
  deadlineBefore: z.string().max(40).nullable(),
  sort: z.enum(SORTS),
  descending: z.boolean(),
});
/** A complete list request without paging: text query and filters, empty meaning any. */
export type ArticleFilter = z.infer<typeof articleFilter>;

/** The whole working library, newest first. */
export const EVERYTHING: ArticleFilter = {
  text: '',
  place: 'library',
  status: [],
  desk: [],
  author: [],
  tag: [],
  missing: [],
  deadlineBefore: null,
  sort: 'updated',
  descending: true,
};
