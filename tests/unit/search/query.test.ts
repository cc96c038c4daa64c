import { expect, test } from 'vitest';
import { compileQuery, parseQuery } from '../../../src/shared/search/query.ts';

const term = { field: null, negated: false, prefix: false };

test.each([
  ['ferry ', [{ ...term, text: 'ferry' }]],
  ['ferry', [{ ...term, text: 'ferry', prefix: true }]],
  [
    'fer* boat ',
    [
      { ...term, text: 'fer*', prefix: true },
      { ...term, text: 'boat' },
    ],
  ],
  ['"fair peace"', [{ ...term, text: 'fair peace' }]],
  ['"fair pea"*', [{ ...term, text: 'fair pea', prefix: true }]],
  ['"never closed', [{ ...term, text: 'never closed' }]],
  ['-lorry', [{ ...term, text: 'lorry', negated: true }]],
  ['headline:ferry ', [{ ...term, text: 'ferry', field: 'headline' }]],
  ['ALT:"a dog"', [{ ...term, text: 'a dog', field: 'caption' }]],
  ['-tag:war ', [{ ...term, text: 'war', field: 'tag', negated: true }]],
  ['http://example.org ', [{ ...term, text: 'http //example.org' }]],
  ['12:30 ', [{ ...term, text: '12:30' }]],
  ['constructor:x ', [{ ...term, text: 'constructor x' }]],
  ['- * " :', []],
  ['', []],
])('parses %j', (text, terms) => {
  expect(parseQuery(text)).toEqual(terms);
});

test('what must not occur is kept apart, so that it may stand alone', () => {
  expect(compileQuery('-lorry -"by road" ')).toEqual({
    match: null,
    exclude: '"lorry" OR "by road"',
  });
});

test('a run of Chinese becomes a phrase of its characters', () => {
  expect(compileQuery('北京 ').match).toBe('"\u200b北\u200b\u200b京\u200b"');
});
