/** Search tokens that make one amount one word, however it is written. */
import { expect, test } from 'vitest';
import { figureTokens } from '../../../../src/shared/verify/compare/tokens.ts';

test.each([
  ['$56.2bn', '56,200,000,000 dollars'],
  ['one in four', '25%'],
  ['2 years', '24 months'],
  ['half a million people', '500,000'],
])('%s and %s share their tokens', (ours, theirs) => {
  expect(figureTokens(ours)).toEqual(figureTokens(theirs));
  expect(figureTokens(ours)).not.toEqual([]);
});

test('the tokens are the published ones', () => {
  expect(figureTokens('$56.2bn')).toEqual(['q:USD:56200000000', 'r:USD:56e9']);
  expect(figureTokens('$3–4bn')).toContain('q:USD:4000000000');
});

test('a rounded figure shares the rounded token', () => {
  expect(figureTokens('$56bn')[1]).toBe(figureTokens('$56.2bn')[1]);
});
