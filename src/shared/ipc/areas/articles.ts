/** Operations on pieces: list, open, create, change facts, save text, bulk actions. */
import { z } from 'zod';
import {
  articleFields,
  articleRecord,
  articleRow,
  PLACES,
  STATUSES,
  STORY_TYPES,
} from '../../article/model.ts';
import { articleFilter } from '../../search/filter.ts';
import { command, query } from '../operation.ts';

const id = z.uuid();
const ids = z.array(id).min(1).max(10_000);

/** Longest body accepted, in UTF-16 code units: about 400,000 words. */
export const MAX_BODY = 20_000_000;

/** A change to many pieces at once; each has an inverse made of the same kinds. */
export const bulkChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('place'), place: z.enum(PLACES) }),
  z.object({ kind: z.literal('status'), status: z.enum(STATUSES) }),
  z.object({ kind: z.literal('desk'), desk: z.string().max(100) }),
  z.object({ kind: z.literal('priority'), priority: z.number().int().min(1).max(5) }),
  z.object({
    kind: z.literal('add-tag'),
    tag: z.string().min(1).max(100),
    /** Place among the tags, so that an undone removal restores their order; last if absent. */
    at: z.number().int().min(0).optional(),
  }),
  z.object({ kind: z.literal('remove-tag'), tag: z.string().min(1).max(100) }),
]);
/** A change to many pieces at once. */
export type BulkChange = z.infer<typeof bulkChange>;

/** What has to be applied to take a bulk change back. */
const bulkInverse = z.array(z.object({ ids, change: bulkChange }));

/** A row of a list, with a highlighted snippet when a text query found it. */
export const listedArticle = z.object({
  row: articleRow,
  /** Pieces of text, alternately outside and inside a match, starting outside; empty without query. */
  snippet: z.array(z.string()),
  /** Name of the field the snippet is from; empty without query. */
  snippetField: z.string(),
});
/** A row of a list, with a highlighted snippet when a text query found it. */
export type ListedArticle = z.infer<typeof listedArticle>;

/** Contract of the `articles` area. */
export const articles = {
  'articles.list': query(
    z.object({
      filter: articleFilter,
      after: z.string().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({
      articles: z.array(listedArticle),
      next: z.string().nullable(),
      total: z.number().int(),
    }),
  ),
  'articles.get': query(z.object({ id }), articleRecord),
  'articles.create': command(
    z.object({
      storyType: z.enum(STORY_TYPES),
      fields: articleFields.partial(),
      body: z.string().max(MAX_BODY).nullable(),
    }),
    articleRecord,
  ),
  'articles.update': command(z.object({ id, fields: articleFields.partial() }), articleRecord),
  'articles.save': command(
    z.object({
      id,
      baseVersion: z.number().int(),
      body: z.string().max(MAX_BODY),
      reason: z.enum(['autosave', 'manual', 'import', 'restore']),
    }),
    articleRow,
  ),
  'articles.duplicate': command(z.object({ id }), articleRecord),
  'articles.change': command(
    z.object({ ids, change: bulkChange }),
    z.object({ changed: z.number().int(), inverse: bulkInverse }),
  ),
  'articles.deleteForever': command(z.object({ ids }), z.object({ deleted: z.number().int() })),
};
