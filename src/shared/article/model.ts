/**
 * An article's facts beside its text, as zod schemas: the one definition that the library,
 * the contract, the importers and the exporters share. Dates are ISO 8601 UTC strings.
 */
import { z } from 'zod';

/** Stages of a piece, in the order they normally follow. */
export const STATUSES = ['draft', 'review', 'ready', 'published'] as const;

/** Story types; each has a template in templates.ts. */
export const STORY_TYPES = [
  'news',
  'feature',
  'analysis',
  'interview',
  'opinion',
  'brief',
  'live',
] as const;

/** Roles a headline can have beside the one in the document. */
export const HEADLINE_ROLES = ['seo', 'social', 'alert', 'print'] as const;

/** Roles a person can have on a byline. */
export const AUTHOR_ROLES = [
  'reporter',
  'writer',
  'editor',
  'photographer',
  'contributor',
  'translator',
] as const;

const isoDate = z.iso.datetime({ offset: true });

/** A language as BCP 47 writes it, such as "en-GB": a language, then any subtags. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/);

/** A person on the byline: name only, with the part they played. */
export const author = z.object({ name: z.string().max(200), role: z.enum(AUTHOR_ROLES) });
/** A person on the byline: name only, with the part they played. */
export type Author = z.infer<typeof author>;

/** Where and when a piece was reported; the date is a calendar day (YYYY-MM-DD) or null. */
const dateline = z.object({ place: z.string().max(200), date: z.iso.date().nullable() });

/** Everything an editor can set about a piece outside its document. */
export const articleFields = z.object({
  slug: z.string().max(200),
  headlines: z.object({
    seo: z.string().max(500),
    social: z.string().max(500),
    alert: z.string().max(500),
    print: z.string().max(500),
  }),
  authors: z.array(author).max(50),
  dateline,
  desk: z.string().max(100),
  storyType: z.enum(STORY_TYPES),
  status: z.enum(STATUSES),
  priority: z.number().int().min(1).max(5),
  deadline: isoDate.nullable(),
  embargo: isoDate.nullable(),
  language: languageTag,
  tags: z.array(z.string().min(1).max(100)).max(100),
  plannedWords: z.number().int().min(0).max(1_000_000).nullable(),
  description: z.string().max(1000),
  internalNote: z.string().max(20_000),
});
/** Everything an editor can set about a piece outside its document. */
export type ArticleFields = z.infer<typeof articleFields>;

/** What the library derives from the document at each save. */
export const articleSummary = z.object({
  kicker: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  words: z.number().int(),
  characters: z.number().int(),
  tkCount: z.number().int(),
  missing: z.array(z.string()),
});
/** What the library derives from the document at each save. */
export type ArticleSummary = z.infer<typeof articleSummary>;

/** Where a piece is kept: in the working library, archived, or in the trash. */
export const PLACES = ['library', 'archive', 'trash'] as const;

const identity = z.object({
  id: z.uuid(),
  version: z.number().int().positive(),
  place: z.enum(PLACES),
  createdAt: isoDate,
  updatedAt: isoDate,
  trashedAt: isoDate.nullable(),
});

/** One row of the library list: facts and summary, never the body. */
export const articleRow = z.object({
  ...identity.shape,
  ...articleFields.shape,
  ...articleSummary.shape,
});
/** One row of the library list: facts and summary, never the body. */
export type ArticleRow = z.infer<typeof articleRow>;

/** A whole piece: row plus body (the stored document as a JSON string). */
export const articleRecord = z.object({ ...articleRow.shape, body: z.string() });
/** A whole piece: row plus body (the stored document as a JSON string). */
export type ArticleRecord = z.infer<typeof articleRecord>;

/** The facts of a new piece before anybody set any. */
export const EMPTY_FIELDS: ArticleFields = {
  slug: '',
  headlines: { seo: '', social: '', alert: '', print: '' },
  authors: [],
  dateline: { place: '', date: null },
  desk: '',
  storyType: 'news',
  status: 'draft',
  priority: 3,
  deadline: null,
  embargo: null,
  language: 'en-GB',
  tags: [],
  plannedWords: null,
  description: '',
  internalNote: '',
};
