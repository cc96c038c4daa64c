import { expect, test } from 'vitest';
import { filterConditions } from '../../../src/main/library/list-conditions.ts';
import { listOrder } from '../../../src/main/library/list-order.ts';
import { pageStatement } from '../../../src/main/library/listing.ts';
import { openDatabase } from '../../../src/main/library/open.ts';
import { SNIPPETS_SQL } from '../../../src/main/library/snippets.ts';
import { type ArticleFilter, EVERYTHING, SORTS } from '../../../src/shared/search/filter.ts';
import { compileQuery } from '../../../src/shared/search/query.ts';
import { temporaryDirectory, unwrap } from '../../support/library.ts';

function explain(sql: string, values: readonly (string | number)[]): string {
  const database = unwrap(openDatabase(temporaryDirectory()));
  const rows = database
    .prepare<(string | number)[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values);
  database.close();
  return rows.map((row) => row.detail).join('\n');
}

function planOf(changes: Partial<ArticleFilter>, continued: boolean): string {
  const filter = { ...EVERYTHING, ...changes };
  const expressions = compileQuery(filter.text);
  const order = listOrder(filter, expressions.match !== null);
  const cursor = continued ? { ...order, key: 'x', number: 1, total: 1 } : null;
  const { sql, values } = pageStatement(order, filterConditions(filter), expressions, cursor);
  return explain(sql, [...values, 50]);
}

const byKey = SORTS.filter((sort) => sort !== 'relevance');

test.each(byKey)('a page by %s walks an index and sorts nothing', (sort) => {
  for (const descending of [true, false]) {
    for (const continued of [true, false]) {
      const plan = planOf({ sort, descending }, continued);
      expect(plan).toMatch(/SEARCH a USING COVERING INDEX article_by_\w+ \(place=\?/);
      expect(plan).not.toContain('TEMP B-TREE');
      if (continued) expect(plan).toMatch(/place=\? AND \S+[<>]\?/);
    }
  }
});

test('a text query goes through the full-text index, in every order', () => {
  for (const sort of SORTS) {
    const plan = planOf({ sort, text: 'ferry ' }, true);
    expect(plan).toMatch(/article_search VIRTUAL TABLE INDEX|SCAN s VIRTUAL TABLE INDEX/);
    expect(plan).not.toMatch(/SCAN a\b/);
  }
});

test('tags, names and missing parts are found by their own indexes', () => {
  for (const filter of [{ tag: ['x'] }, { author: ['x'] }, { missing: ['tk' as const] }]) {
    expect(planOf(filter, false)).not.toMatch(/SCAN (article|a\b)/);
  }
});

test('extracts of a page search the index once, not once for each row', () => {
  const plan = explain(SNIPPETS_SQL, ['"fer" *', '[1,2]']);
  // An equals sign in the index string says that the engine starts over for each row number.
  expect(plan).toMatch(/article_search VIRTUAL TABLE INDEX 0:M\d+/);
});
