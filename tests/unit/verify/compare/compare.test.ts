/** Verdicts on a claim's figures against its source. */
import { expect, test } from 'vitest';
import { compareClaims, comparisonsOf } from '../../../../src/shared/verify/compare/compare.ts';

test.each([
  ['equal', '$56.2bn in aid', '56,200,000,000 dollars in aid'],
  ['equal', 'a quarter of voters', 'one in four voters'],
  ['equal', 'between 5 and 10 people', '5 to 10 people'],
  ['rounding', '3,000 people marched', '2,987 people marched'],
  ['rounding', '$56bn', '$56.2bn'],
  ['converted', '10 miles away', '16km away'],
  ['converted', '20C', '68F'],
  ['converted', 'two-thirds of voters', '66.7% of voters'],
  ['converted', 'profits doubled', 'profits rose 100%'],
  ['converted', '12 per 100,000', '0.12 per 1,000'],
  ['hedge-ok', 'nearly 50 people died', '48 people died'],
  ['hedge-ok', 'up to 15%', '10–15%'],
  ['hedge-wrong', 'nearly 50 people died', '52 people died'],
  ['hedge-wrong', 'more than 50 people died', '50 people died'],
  ['hedge-wrong', '50 people', 'nearly 50 people'],
  ['scale-slip', '$56.2 million', '$56.2 billion'],
  ['scale-slip', '1,500 jobs', '15,000 jobs'],
  ['mismatch', '12 people were killed', '10 people were killed and 12 were injured'],
  ['mismatch', 'rates rose 2 percentage points', 'rates rose 2%'],
  ['mismatch', '25 basis points', '0.25%'],
  ['mismatch', 'prices rose 5%', 'prices fell 5%'],
  ['mismatch', '$5m', '£5m'],
  ['mismatch', '12%', '12.6%'],
  ['mismatch', 'Unemployment was 5% in 2024', 'Unemployment was 5% in 2022 and 4% in 2024'],
  ['not-comparable', '$5m', '£4m'],
  ['not-comparable', '50 nurses were hired', '50 doctors were hired'],
  ['not-comparable', 'Unemployment was 4% in 2024', 'Unemployment was 4% in 2022'],
  ['not-comparable', 'inflation hit 4%', 'unemployment hit 4%'],
  ['not-comparable', 'the orchard has 247 trees', '247 people left the valley'],
  ['not-comparable', 'the mayor resigned', '12 people resigned'],
])('%s: %s / %s', (verdict, claim, source) => {
  expect(compareClaims(claim, source).verdict).toBe(verdict);
});

test('the sentence names both figures and the figures carry their places', () => {
  const source = 'The toll was 52.';
  const found = compareClaims('The toll was nearly 50.', source);
  expect(found.why).toContain('“nearly 50”');
  expect(source.slice(found.source?.start, found.source?.end)).toBe('52');
});

test('every figure of the claim has its own comparison', () => {
  const claim = 'Sales rose 12% to 56 from 50.';
  const verdicts = comparisonsOf(claim, 'Sales rose 12% to 65 from 50.').map((one) => one.verdict);
  expect(verdicts).toEqual(['equal', 'mismatch', 'equal']);
});
