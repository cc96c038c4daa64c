import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MappedText, originalRange } from '../../../../src/shared/verify/text/mapped-text.ts';
import { type Level, normalise } from '../../../../src/shared/verify/text/normalise.ts';
import { tokensOf } from '../../../../src/shared/verify/text/tokens.ts';

const LEVELS: readonly Level[] = ['N0', 'N1', 'N2', 'N3'];

/** Text full of what the normaliser acts on, and of what it must leave alone. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('“', '”', '‘', '’', "'", '"', '«', '—', '–', '-', '--', '−', '…', '. . .', '`'),
  fc.constantFrom('\u00ad', '-\n', '\u00ad\r\n', '\u200b', '\ufeff', ' ', '\u00a0', '\n', '\t'),
  fc.constantFrom('ﬁ', 'ﬀ', 'e\u0301', '\u0301', 'H', '\u0331', 'İ', 'ß', 'ς', '각', '\u1100'),
  fc.constantFrom('colour', 'Organised', 'two', 'hundred', 'and', 'twenty-five', 'million', 'GREY'),
  fc.constantFrom('12', '1,500', '.5', '-3', '%', '$', '👍🏽', '漢字', 'ไทย', '\ud800', "don't"),
);
const text = fc.array(fragment, { maxLength: 20 }).map((parts) => parts.join(''));

function expectMapHolds(original: string, mapped: MappedText): void {
  expect(mapped.starts).toHaveLength(mapped.text.length);
  expect(mapped.ends).toHaveLength(mapped.text.length);
  let last = 0;
  for (let index = 0; index < mapped.text.length; index += 1) {
    const { start, end } = originalRange(mapped, { start: index, end: index + 1 });
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(original.length);
    last = start;
  }
}

test.each(LEVELS)('every character at %s maps back into the original, in order', (level) => {
  fc.assert(
    fc.property(text, (original) => expectMapHolds(original, normalise(original, level))),
    { numRuns: 2000 },
  );
});

test.each(LEVELS)('normalising at %s twice changes nothing more', (level) => {
  fc.assert(
    fc.property(text, (original) => {
      const once = normalise(original, level).text;
      expect(normalise(once, level).text).toBe(once);
    }),
    { numRuns: 4000 },
  );
});

test('what a character at N1 stands for normalises to that character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('“', 'a', 'e\u0301', '…', '—', '\u00a0', 'B'), { maxLength: 20 }),
      (parts) => {
        const original = parts.join('');
        const mapped = normalise(original, 'N1');
        for (let index = 0; index < mapped.text.length; index += 1) {
          const { start, end } = originalRange(mapped, { start: index, end: index + 1 });
          expect(normalise(original.slice(start, end), 'N1').text).toContain(mapped.text[index]);
        }
      },
    ),
  );
});

test('tokens stand in order, do not overlap and keep their words', () => {
  fc.assert(
    fc.property(text, (original) => {
      let last = 0;
      for (const { start, end, text: word } of tokensOf(original)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = start;
        expect(
          tokensOf(original.slice(start, end))
            .map((token) => token.text)
            .join(''),
        ).toContain(word.replace(/^[-.]+/, '').slice(0, 1));
      }
      expect(last).toBeLessThanOrEqual(original.length);
    }),
    { numRuns: 2000 },
  );
});
