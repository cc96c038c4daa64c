import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyQuote } from '../../../../src/shared/verify/quotes/verify-quote.ts';

const WORDS = [
  'boat',
  'harbour',
  'not',
  'the',
  'a',
  'will',
  'may',
  '12',
  'Marlow',
  'um',
  'seven',
  'about',
  'more',
  'ferry',
  "don't",
  'closed',
  'March',
  '$5',
  'million',
  'Monday',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 20 });
const noise = fc.string({
  unit: fc.constantFrom(
    '“',
    '”',
    '…',
    '[',
    ']',
    '.',
    ' ',
    'a',
    'B',
    '1',
    '-',
    '\n',
    'é',
    '漢',
    '🎉',
    "'",
  ),
  maxLength: 40,
});

test('words copied from the source are exact, wherever they stand', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.integer({ min: 4, max: 10 }), (words, at, length) => {
      const start = at % (words.length - 3);
      const quote = words.slice(start, start + length).join(' ');
      const { verdict, edits } = verifyQuote(quote, words.join(' '));
      // Only what the ends of the passage cut off may count against it.
      const inside = edits.filter((edit) => edit.to !== '');
      expect(verdict === 'not-found' ? ['not found'] : inside).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('a changed, dropped or added word never passes as exact or normalised', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 14 }),
      fc.nat(),
      fc.constantFrom('drop', 'add', 'change'),
      (words, at, how) => {
        const place = 1 + (at % (words.length - 2));
        const other = how === 'drop' ? [] : ['zebra'];
        const quote = words.toSpliced(place, how === 'add' ? 0 : 1, ...other).join(' ');
        expect(['exact', 'normalised']).not.toContain(verifyQuote(quote, words.join(' ')).verdict);
      },
    ),
    { numRuns: 1500 },
  );
});

test('any quote against any source gives places inside both', () => {
  fc.assert(
    fc.property(noise, noise, (quote, source) => {
      const { start, end, edits, context } = verifyQuote(quote, source);
      const ranges = edits.map((edit) => edit.sourceRange);
      if (context !== null) ranges.push(context);
      if (start !== null && end !== null) ranges.push({ start, end });
      for (const range of ranges) {
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(source.length);
      }
      for (const { quoteRange } of edits) {
        expect(quoteRange.start).toBeLessThanOrEqual(quoteRange.end);
        expect(quoteRange.end).toBeLessThanOrEqual(quote.length);
      }
    }),
    { numRuns: 3000 },
  );
});
