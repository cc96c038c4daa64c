/**
 * The fields of full-text search: names an editor can type before a colon, and the weight of
 * a match in each. The library's index has one column per field, in this order.
 */

/** Searchable fields in index order. */
export const SEARCH_FIELDS = [
  'headline',
  'standfirst',
  'kicker',
  'body',
  'caption',
  'slug',
  'author',
  'tag',
  'desk',
  'source',
  'note',
] as const;

/** Name of one searchable field. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** How much a match counts for ranking (bm25 column weights): a headline says most. */
export const FIELD_WEIGHTS: Readonly<Record<SearchField, number>> = {
  headline: 10,
  standfirst: 5,
  kicker: 4,
  body: 1,
  caption: 1.5,
  slug: 3,
  author: 3,
  tag: 4,
  desk: 2,
  source: 1.5,
  note: 1,
};

/** Other words an editor may use for a field. */
const ALIASES: Readonly<Record<string, SearchField>> = {
  title: 'headline',
  hed: 'headline',
  dek: 'standfirst',
  text: 'body',
  alt: 'caption',
  credit: 'caption',
  picture: 'caption',
  by: 'author',
  byline: 'author',
  tags: 'tag',
  sources: 'source',
  notes: 'note',
};

/** The field a typed name stands for, or null when there is none of that name. */
export function searchFieldOf(name: string): SearchField | null {
  const lower = name.toLowerCase();
  const field = SEARCH_FIELDS.find((candidate) => candidate === lower);
  return field ?? (Object.hasOwn(ALIASES, lower) ? (ALIASES[lower] ?? null) : null);
}
