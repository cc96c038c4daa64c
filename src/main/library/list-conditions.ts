/**
 * A list filter as SQL conditions over `article AS a`. Values of one filter widen it, filters
 * narrow each other; texts only ever travel as parameters.
 */
import type { ArticleFilter } from '../../shared/search/filter.ts';
import type { MatchExpressions } from '../../shared/search/query.ts';

/** SQL that is either fixed text or built from fixed text, with its parameters in order. */
export type Condition = { readonly sql: string; readonly values: readonly (string | number)[] };

/** Conditions of a filter without its text query. */
export function filterConditions(filter: ArticleFilter): Condition[] {
  const conditions: Condition[] = [{ sql: 'a.place = ?', values: [filter.place] }];
  if (filter.status.length > 0) conditions.push(oneOf('a.status', filter.status));
  if (filter.desk.length > 0) conditions.push(oneOf('a.desk', filter.desk));
  if (filter.author.length > 0) conditions.push(linked('article_author', 'name', filter.author));
  if (filter.tag.length > 0) conditions.push(linked('article_tag', 'tag', filter.tag));
  if (filter.missing.length > 0) {
    conditions.push(linked('article_missing', 'code', filter.missing));
  }
  if (filter.deadlineBefore !== null) {
    conditions.push({ sql: 'a.deadline <= ?', values: [filter.deadlineBefore] });
  }
  return conditions;
}

/** Conditions of a text query; `match` is left out where the index itself is searched. */
export function textConditions(expressions: MatchExpressions): Condition[] {
  const conditions: Condition[] = [];
  const found = 'SELECT rowid FROM article_search WHERE article_search MATCH ?';
  if (expressions.match !== null) {
    conditions.push({ sql: `a.number IN (${found})`, values: [expressions.match] });
  }
  if (expressions.exclude !== null) {
    conditions.push({ sql: `a.number NOT IN (${found})`, values: [expressions.exclude] });
  }
  return conditions;
}

/** All conditions as one WHERE clause. */
export function whereAll(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map((condition) => condition.sql).join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  };
}

function oneOf(column: string, values: readonly string[]): Condition {
  return { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] };
}

function linked(table: string, column: string, values: readonly string[]): Condition {
  const choice = oneOf(column, values);
  const sql = `a.number IN (SELECT article FROM ${table} WHERE ${choice.sql})`;
  return { sql, values: choice.values };
}
