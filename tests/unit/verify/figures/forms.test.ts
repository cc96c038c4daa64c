/** Every form of the figure grammar, as `verify figures` prints it. */
import { expect, test } from 'vitest';
import { figuresOf } from '../../../../src/shared/verify/figures/scan.ts';

/** "text value unit kind approx", a range as low..high, null as "-". */
function read(text: string): string[] {
  return figuresOf(text).map((figure) => {
    const value = figure.value ?? `${figure.low}..${figure.high}`;
    return [figure.text, value, figure.unit ?? '-', figure.kind, figure.approx ?? '-'].join(' | ');
  });
}

test.each([
  ['It cost $56.2bn.', '$56.2bn | 56200000000 | USD | money | -'],
  ['It cost £1,850.', '£1,850 | 1850 | GBP | money | -'],
  ['It cost A$30m.', 'A$30m | 30000000 | AUD | money | -'],
  ['It cost €2,5 million.', '€2,5 million | 2500000 | EUR | money | -'],
  ['It cost €1.250.000.', '€1.250.000 | 1250000 | EUR | money | -'],
  ['It cost Rs 5 crore.', 'Rs 5 crore | 50000000 | INR | money | -'],
  ['It cost 300 Canadian dollars.', '300 Canadian dollars | 300 | CAD | money | -'],
  ['It cost 50p.', '50p | 0.5 | GBP | money | -'],
  ['They paid five million pounds.', 'five million pounds | 5000000 | GBP | money | -'],
  ['The fine was 500 pounds.', '500 pounds | 500 | GBP | money | -'],
  ['It weighs 500 pounds.', '500 pounds | 500 | pound | mass | -'],
])('money: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['Half a million people came.', 'Half a million | 500000 | - | count | -'],
  [
    'two million three hundred thousand',
    'two million three hundred thousand | 2300000 | - | count | -',
  ],
  ['two thousand and one nights', 'two thousand and one | 2001 | - | count | -'],
  ['two and a half million', 'two and a half million | 2500000 | - | count | -'],
  ['a quarter of a million homes', 'a quarter of a million | 250000 | - | count | -'],
  ['two dozen eggs', 'two dozen | 24 | - | count | -'],
  ['three score riders', 'three score | 60 | - | count | -'],
  ['12,34,567 voters', '12,34,567 | 1234567 | - | count | -'],
  ['10 000 signatures', '10 000 | 10000 | - | count | -'],
  ['5m people', '5m | 5000000 | - | count | -'],
])('counts: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['a 5m wave', '5m | 5 | metre | length | -'],
  ['a 5ft 10in man', '5ft 10in | 70 | inch | length | -'],
  [`a 5'10" man`, `5'10" | 70 | inch | length | -`],
  ['11st 4lb', '11st 4lb | 158 | pound | mass | -'],
  ['5,000 sq ft', '5,000 sq ft | 5000 | square-foot | area | -'],
  ['20 km2', '20 km2 | 20 | square-kilometre | area | -'],
  ['50 miles an hour', '50 miles an hour | 50 | mile-per-hour | speed | -'],
  ['minus 5°C', 'minus 5°C | -5 | celsius | temperature | -'],
  ['a five-year plan', 'five-year | 5 | year | duration | -'],
  ['2 hours 30 minutes', '2 hours 30 minutes | 150 | minute | duration | -'],
  ['an 18-year-old', '18-year-old | 18 | year | age | -'],
  ['Ada Brook, 54, said', '54 | 54 | year | age | -'],
  ['the over-65s', '65s | 65 | year | age | more-than'],
])('measures and ages: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['12 per cent', '12 per cent | 12 | percent | percent | -'],
  [
    '1.5 percentage points',
    '1.5 percentage points | 1.5 | percentage-point | percentage-point | -',
  ],
  ['25 basis points', '25 basis points | 25 | basis-point | basis-point | -'],
  ['one in four', 'one in four | 0.25 | - | fraction | -'],
  ['about two-thirds', 'two-thirds | 2/3 | - | fraction | about'],
  ['half of voters', 'half | 0.5 | - | fraction | -'],
  ['a tenfold rise', 'tenfold | 10 | times | multiple | -'],
  ['twice as many', 'twice | 2 | times | multiple | -'],
  ['a ratio of 3 to 2', '3 to 2 | 1.5 | - | ratio | -'],
  ['12 per 100,000', '12 per 100,000 | 12 | per-100000 | rate | -'],
  ['the second-largest city', 'second | 2 | - | ordinal | -'],
])('shares, multiples and ratios: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['$3–4bn', '$3–4bn | 3000000000..4000000000 | USD | money | -'],
  ['12–15%', '12–15% | 12..15 | percent | percent | -'],
  ['between 5 and 10 people', '5 and 10 | 5..10 | - | count | -'],
  ['20–30p', '20–30p | 0.2..0.3 | GBP | money | -'],
  ['12 to 15-year-olds', '12 to 15-year-olds | 12..15 | year | age | -'],
  ['-5 to -2C', '-5 to -2C | -5..-2 | celsius | temperature | -'],
])('ranges share scale and unit: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test('a change is two figures that share their scale', () => {
  expect(read('It rose from $3 to $4bn.')).toEqual([
    '$3 | 3000000000 | USD | money | -',
    '$4bn | 4000000000 | USD | money | -',
  ]);
});

test.each([
  ['nearly 50', null, null, 'nearly'],
  ['more than 50', '50', null, 'more-than'],
  ['50 or more', '50', null, 'at-least'],
  ['no more than 50', null, '50', 'at-most'],
  ['as many as 50', null, '50', 'up-to'],
  ['just under 50', null, '50', 'just-under'],
  ['50 or so', null, null, 'about'],
])('the hedge of %s', (text, low, high, approx) => {
  const [figure] = figuresOf(`${text} came`);
  expect(figure).toMatchObject({ text: '50', value: '50', low, high, approx });
});

test('offsets are those of the text handed in', () => {
  const text = 'It was 🙂 £3m\u00a0– nearly 12% more.';
  expect(figuresOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['£3m', '12%']);
});

test('the noun and what it is per stand beside the figure', () => {
  expect(figuresOf('50 young people')[0]?.noun).toBe('people');
  expect(figuresOf('$15 an hour')[0]?.per).toBe('hour');
});
