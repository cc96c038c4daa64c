/** Invariants of figures: exact round trips, spans that are slices, claims equal to themselves. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClaims } from '../../../src/shared/verify/compare/compare.ts';
import { dayNumber, dayOfNumber, exists } from '../../../src/shared/verify/dates/calendar.ts';
import {
  add,
  equal,
  parseRational,
  rational,
  subtract,
  writeRational,
} from '../../../src/shared/verify/figures/decimal.ts';
import { figuresOf } from '../../../src/shared/verify/figures/scan.ts';

const anyRational = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 6n))
  .map(([numerator, denominator]) => rational(numerator, denominator));

const SIGNS = [
  '$',
  '£3',
  '5',
  'bn',
  '%',
  ' to ',
  '–',
  'half a ',
  'million',
  ' people',
  '1,0',
  '.',
  '’',
  'one in ',
  '\n',
  '½',
  '-',
];

test('what is written is read back exactly', () => {
  fc.assert(
    fc.property(anyRational, (value) => {
      const back = parseRational(writeRational(value));
      expect(back !== null && equal(back, value)).toBe(true);
    }),
  );
});

test('adding and taking away again changes nothing', () => {
  fc.assert(
    fc.property(anyRational, anyRational, (a, b) => {
      expect(equal(subtract(add(a, b), b), a)).toBe(true);
    }),
  );
});

test('figures are slices of the text, in order, never overlapping', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string()), { maxLength: 20 });
  fc.assert(
    fc.property(
      text.map((parts) => parts.join('')),
      (joined) => {
        let last = 0;
        for (const { start, end, text: slice } of figuresOf(joined)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(joined.slice(start, end)).toBe(slice);
          last = end;
        }
      },
    ),
  );
});

test('a scaled amount keeps its exact value however it is grouped', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 9 }),
      (whole, tenth) => {
        const [figure] = figuresOf(`It cost $${whole}.${tenth}bn in all.`);
        const grouped = (BigInt(whole * 10 + tenth) * 10n ** 8n).toLocaleString('en-US');
        const [spelled] = figuresOf(`It cost $${grouped} in all.`);
        expect(figure?.value).toBe(grouped.replaceAll(',', ''));
        expect(spelled?.value).toBe(figure?.value);
      },
    ),
  );
});

test('a claim equals itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10 ** 9 }), fc.constantFrom('$', '£', '€'), (n, sign) => {
      const claim = `The levy raised ${sign}${n.toLocaleString('en-US')} last year.`;
      expect(compareClaims(claim, claim).verdict).toBe('equal');
    }),
  );
});

test('day numbers and days are one to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
      const day = dayOfNumber(number);
      expect(exists(day)).toBe(true);
      expect(dayNumber(day)).toBe(number);
    }),
  );
});
