/**
 * Highlighted extracts around what a text query found. The body is shown first: a match in
 * the headline can be seen in the list already.
 */
import type { ListedArticle } from '../../shared/ipc/areas/articles.ts';
import { SEARCH_FIELDS, type SearchField } from '../../shared/search/fields.ts';
import { withoutBreaks } from '../../shared/search/segment.ts';
import type { Store } from './store.ts';

type Snippet = Pick<ListedArticle, 'snippet' | 'snippetField'>;

/** The snippet of a row that no text query found. */
export const NO_SNIPPET: Snippet = { snippet: [], snippetField: '' };

/** Start and end of a match inside a snippet: control characters that no text contains. */
const MATCH_START = '\u0001';
const MATCH_END = '\u0002';

/** Words on show around a match. */
const SNIPPET_TOKENS = 24;

const BY_PREFERENCE: readonly SearchField[] = [
  'body',
  'standfirst',
  'caption',
  'source',
  'note',
  'author',
  'tag',
  'desk',
  'kicker',
  'slug',
  'headline',
];

const COLUMNS = SEARCH_FIELDS.map(
  (field, index) =>
    `snippet(article_search, ${index}, '${MATCH_START}', '${MATCH_END}', '…', ${SNIPPET_TOKENS}) AS ${field}`,
).join(', ');

type SqlSnippets = Readonly<Record<SearchField, string>> & { readonly number: number };

/**
 * The statement that makes them: the query and the row numbers as a JSON list are its parameters.
 * The plus keeps the engine from searching the index anew for each row, which for a prefix of
 * many words costs a hundred times as much as searching once and keeping what is on the page.
 */
export const SNIPPETS_SQL = `SELECT rowid AS number, ${COLUMNS} FROM article_search
  WHERE article_search MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`;

/** Snippets of found pieces by row number; none without a query. */
export function readSnippets(
  store: Store,
  numbers: readonly number[],
  match: string | null,
): Map<number, Snippet> {
  if (match === null || numbers.length === 0) return new Map();
  const rows = store
    .prepare<[string, string], SqlSnippets>(SNIPPETS_SQL)
    .all(match, JSON.stringify(numbers));
  return new Map(rows.map((row) => [row.number, chooseSnippet(row)]));
}

function chooseSnippet(row: SqlSnippets): Snippet {
  const field = BY_PREFERENCE.find((name) => row[name].includes(MATCH_START));
  if (field === undefined) return NO_SNIPPET;
  return { snippet: alternate(withoutBreaks(row[field])), snippetField: field };
}

/** Splits marked text into pieces outside and inside a match, by turns. */
function alternate(marked: string): string[] {
  return marked
    .split(MATCH_START)
    .flatMap((part, index) => {
      if (index === 0) return [part];
      const end = part.indexOf(MATCH_END);
      return [part.slice(0, end), part.slice(end + 1)];
    })
    .map((part) => part.replace(/\s+/gu, ' '));
}
