import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { firstLibrary } from '../../../src/main/library/migrations/0001-first-library.ts';
import { SEARCH_FIELDS } from '../../../src/shared/search/fields.ts';
import { compileQuery } from '../../../src/shared/search/query.ts';

const database = new Database(':memory:');
for (const step of firstLibrary.steps) database.exec(step);
const search = database.prepare('SELECT rowid FROM article_search WHERE article_search MATCH ?');
afterAll(() => database.close());

/** Text as people type it when they test a search box: operators, quotes, fields, odd characters. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('"', '""', '*', '-', ':', '(', ')', '^', '+', '{', '}', ',', '\\', "'", '\0'),
  fc.constantFrom('AND', 'OR', 'NOT', 'NEAR(a b, 2)', ' ', '\t', 'a*b', '""*', '\ud800', '\u200b'),
  fc.constantFrom(...SEARCH_FIELDS).map((field) => `${field}:`),
);
const query = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join('').slice(0, 500));

test('no query is ever a syntax error for the index', () => {
  fc.assert(
    fc.property(query, (text) => {
      const { match, exclude } = compileQuery(text);
      if (match !== null) search.all(match);
      if (exclude !== null) search.all(exclude);
    }),
    { numRuns: 3000 },
  );
});

test('the longest query of single letters still compiles', () => {
  const { match } = compileQuery('a '.repeat(250));
  expect(() => search.all(match)).not.toThrow();
});
