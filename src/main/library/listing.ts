/**
 * The list: pages of pieces for a filter, an order and a text query, by keyset paging. A
 * page costs the same at the end of ten thousand pieces as at their beginning.
 */
import type { ArticleRow } from '../../shared/article/model.ts';
import type { ListedArticle } from '../../shared/ipc/areas/articles.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { FIELD_WEIGHTS, SEARCH_FIELDS } from '../../shared/search/fields.ts';
import { compileQuery, type MatchExpressions } from '../../shared/search/query.ts';
import { ARTICLE_COLUMNS, type SqlArticle, toArticleRow } from './article-row.ts';
import { type Condition, filterConditions, textConditions, whereAll } from './list-conditions.ts';
import {
  decodeCursor,
  encodeCursor,
  type ListCursor,
  type ListOrder,
  listOrder,
} from './list-order.ts';
import { NO_SNIPPET, readSnippets } from './snippets.ts';
import type { Store } from './store.ts';

/** How matches are weighed; in index order, as the columns of the index are. */
const RANKING = `bm25(${SEARCH_FIELDS.map((field) => FIELD_WEIGHTS[field].toFixed(1)).join(', ')})`;

/** Where a piece stands in an order. */
type Position = { readonly number: number; readonly key: string | number };

/** One page of the list, with the total over all pages. */
export function listArticles(
  store: Store,
  input: ParsedInputOf<'articles.list'>,
): Result<OutputOf<'articles.list'>> {
  const expressions = compileQuery(input.filter.text);
  const order = listOrder(input.filter, expressions.match !== null);
  const cursor = input.after === null ? ok(null) : decodeCursor(input.after, order);
  if (!cursor.ok) return cursor;
  const filters = filterConditions(input.filter);
  const all = whereAll([...filters, ...textConditions(expressions)]);
  const total = cursor.value?.total ?? countArticles(store, all);
  const statement = pageStatement(order, filters, expressions, cursor.value);
  const positions = store
    .prepare<(string | number)[], Position>(statement.sql)
    .all(...statement.values, input.limit + 1);
  const page = positions.slice(0, input.limit);
  const last = positions.length > input.limit ? page.at(-1) : undefined;
  const next = last === undefined ? null : encodeCursor({ ...order, ...last, total });
  return ok({ articles: listed(store, page, expressions), next, total });
}

/** The statement that finds the row numbers of one page; its last parameter is the limit. */
export function pageStatement(
  order: ListOrder,
  filters: readonly Condition[],
  expressions: MatchExpressions,
  cursor: ListCursor | null,
): Condition {
  const ranked = order.sort === 'relevance' && expressions.match !== null;
  const match: Condition[] = ranked
    ? [{ sql: 'article_search MATCH ? AND s.rank MATCH ?', values: [expressions.match, RANKING] }]
    : [];
  const rest = ranked ? { ...expressions, match: null } : expressions;
  const from = ranked ? 'article_search s JOIN article a ON a.number = s.rowid' : 'article a';
  const where = whereAll([
    ...match,
    ...filters,
    ...textConditions(rest),
    ...(cursor === null ? [] : [afterCursor(order, cursor)]),
  ]);
  return {
    sql: `SELECT a.number, ${order.key} AS key FROM ${from} WHERE ${where.sql}
      ORDER BY ${order.key} ${order.direction}, a.number ${order.direction} LIMIT ?`,
    values: where.values,
  };
}

/** The plain comparison says no more, but lets an index on an expression start at the cursor. */
function afterCursor(order: ListOrder, cursor: ListCursor): Condition {
  const sign = order.direction === 'ASC' ? '>' : '<';
  return {
    sql: `${order.key} ${sign}= ? AND (${order.key}, a.number) ${sign} (?, ?)`,
    values: [cursor.key, cursor.key, cursor.number],
  };
}

function countArticles(store: Store, where: Condition): number {
  const counted = store
    .prepare<(string | number)[], { total: number }>(
      `SELECT count(*) AS total FROM article a WHERE ${where.sql}`,
    )
    .get(...where.values);
  return counted?.total ?? 0;
}

function listed(
  store: Store,
  page: readonly Position[],
  expressions: MatchExpressions,
): ListedArticle[] {
  const numbers = page.map((position) => position.number);
  const rows = readRows(store, numbers);
  const snippets = readSnippets(store, numbers, expressions.match);
  return numbers.flatMap((number) => {
    const row = rows.get(number);
    return row === undefined ? [] : [{ row, ...(snippets.get(number) ?? NO_SNIPPET) }];
  });
}

function readRows(store: Store, numbers: readonly number[]): Map<number, ArticleRow> {
  const rows = store
    .prepare<[string], SqlArticle>(
      `SELECT ${ARTICLE_COLUMNS} FROM article a
       WHERE a.number IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(numbers));
  return new Map(rows.map((row) => [row.number, toArticleRow(row)]));
}
