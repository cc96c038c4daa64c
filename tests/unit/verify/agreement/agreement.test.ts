/** Numbers of one piece against one another. */
import { expect, test } from 'vitest';
import { agreementFindings } from '../../../../src/shared/verify/agreement/check.ts';
import type { FieldText } from '../../../../src/shared/verify/agreement/finding.ts';
import type { BodyStructure } from '../../../../src/shared/verify/agreement/promises.ts';
import { recalculate } from '../../../../src/shared/verify/agreement/recalculate.ts';

const NOTHING: BodyStructure = { headings: [], listItems: [] };
const block = (field: string, text: string): FieldText => ({ field, blockId: field, text });
const sentences = (fields: readonly FieldText[], structure = NOTHING): string[] =>
  agreementFindings(fields, structure).map(({ rule, sentence }) => `${rule}: ${sentence}`);

test('a headline that slips a scale contradicts the body', () => {
  const headline = block('headline', 'US gave Ukraine $56.2 million in security assistance');
  const body = block('body', 'The US has provided over $56.2 billion in security assistance.');
  expect(agreementFindings([headline, body], NOTHING)).toEqual([
    {
      rule: 'figures-disagree',
      sentence: 'The headline says “$56.2 million”, the body “$56.2 billion”.',
      place: { blockId: 'headline', start: 16, end: 29, text: '$56.2 million' },
      against: { blockId: 'body', start: 25, end: 38, text: '$56.2 billion' },
    },
  ]);
});

test('a rounded headline, and a figure of something else, are no findings', () => {
  const headline = block('headline', 'Nearly 50 die in bus crash');
  const body = block(
    'body',
    'Officials said 48 people died in the bus crash; 60 homes lost power.',
  );
  expect(sentences([headline, body])).toEqual([]);
});

test('a promise is kept by a list or by headings, or is broken', () => {
  const headline = block('headline', '12 things we learned');
  expect(sentences([headline], { headings: [], listItems: [3, 12] })).toEqual([]);
  expect(sentences([headline], { headings: ['a', 'b'], listItems: [11] })).toEqual([
    'promise-broken: The headline promises 12 things; the text lists 11.',
  ]);
});

test.each([
  [
    'Sales rose 15% to 56 from 50.',
    'calculation-wrong: The change between 50 and 56 is 12, not 15%.',
  ],
  [
    'The herd fell from 2,251 to 1,294, a drop of 927.',
    'calculation-wrong: The difference of 2,251 and 1,294 is 957, not 927.',
  ],
  ['It killed 12 people (5 men and 8 women).', 'sum-wrong: The sum of 5 and 8 is 13, not 12.'],
  [
    'Of the poll, 45% said yes, 30% said no and 20% were undecided.',
    'sum-wrong: These add up to 95%, not 100%.',
  ],
  [
    'They failed 79 of 402 kitchens, or 22.7%.',
    'calculation-wrong: The share of 79 and 402 is 19.7, not 22.7%.',
  ],
  ['It lies 10 miles (18km) away.', 'units-disagree: “10 miles” is 16 in the unit of “18km”.'],
])('%s', (text, finding) => {
  expect(sentences([block('body', text)])).toEqual([finding]);
});

test.each([
  'Sales rose 12% to 56 from 50.',
  'Profit rose from $3.1bn to $3.5bn, up 12%.',
  'It killed 12 people (5 men and 7 women).',
  'It lies 10 miles (16km) away, and 30 miles (50km) from there.',
  'Of the poll, 45% said yes, 34% said no and 20% were undecided.',
])('right: %s', (text) => {
  expect(sentences([block('body', text)])).toEqual([]);
});

test('a result is judged at its own precision', () => {
  expect(recalculate('share', ['408', '668'], '61.1%').isRight).toBe(true);
  expect(recalculate('share', ['408', '668'], '61%').isRight).toBe(true);
  expect(recalculate('share', ['408', '668'], '61.2%')).toEqual({
    isRight: false,
    expected: '61.1',
  });
  expect(recalculate('per-head', ['3,473', '0'], '82').isRight).toBe(false);
});
