// The length table and its judge: what each step says, and that the data itself is in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIELD_LIMITS,
  hardStop,
  isLimitedField,
  judge,
  type Limit,
  type LimitedField,
  lengthOf,
} from '../../../src/shared/article/limits.ts';

const fields = Object.keys(FIELD_LIMITS).filter(isLimitedField);

describe('judge', () => {
  it.each([
    ['headline', 49, 'note'],
    ['headline', 50, 'pass'],
    ['headline', 70, 'pass'],
    ['headline', 71, 'note'],
    ['headline', 81, 'warn'],
    ['headline', 111, 'warn'],
    ['headline.alert', 121, 'warn'],
    ['headline.alert', 161, 'stop'],
    ['standfirst', 160, 'pass'],
    ['standfirst', 201, 'warn'],
    ['standfirst', 301, 'stop'],
    ['alt', 251, 'warn'],
    ['alt', 1001, 'stop'],
    ['slug', 25, 'warn'],
  ] as const)('finds %s of %i characters to be %s', (field, length, level) => {
    expect(judge(field, 'x'.repeat(length)).level).toBe(level);
  });

  it('says nothing about an empty field: that something is missing is another check', () => {
    for (const field of fields) expect(judge(field, '  ').level).toBe('pass');
  });

  it('takes the worse of two measures for a pull quote', () => {
    const twentySixShortWords = Array.from({ length: 26 }, () => 'we').join(' ');
    expect(judge('quoteText', twentySixShortWords)).toMatchObject({ level: 'warn', unit: 'words' });
    expect(judge('quoteText', 'x'.repeat(121))).toMatchObject({
      level: 'warn',
      unit: 'characters',
    });
  });

  it.each([
    ['kicker', 'One', '1 word.'],
    ['headline', 'x', '1 character: short, aim for 50 to 70.'],
    ['headline', 'xx', '2 characters: short, aim for 50 to 70.'],
  ] as const)('says of a %s %j: %s', (field, text, message) => {
    expect(judge(field, text).message).toBe(message);
  });

  it('explains itself with the count, the bound and a reason', () => {
    expect(judge('kicker', 'One two three four five').message).toBe(
      '5 words: over 4, a kicker is a short tag, one to four words.',
    );
  });
});

describe('lengthOf', () => {
  it('counts what a reader sees as one character once', () => {
    expect(lengthOf('characters', ' 🗞️ ')).toBe(1);
  });

  it('does not count a dash between spaces as a word', () => {
    expect(lengthOf('words', 'peace – fair peace')).toBe(3);
  });
});

describe('the table', () => {
  it('lists the steps of every measure from shortest to longest, above the aim', () => {
    for (const field of fields) {
      const limits: readonly Limit[] = FIELD_LIMITS[field];
      for (const { aim, steps } of limits) {
        const bounds = [...(aim ?? []), ...steps.map((step) => step.over)];
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
      }
    }
  });

  it('stops exactly the fields that destinations refuse', () => {
    const stopped = fields.filter((field) => hardStop(field) !== null);
    expect(stopped).toEqual(['headline.alert', 'standfirst', 'alt']);
  });

  it('never judges a longer text more kindly, once past the aim', () => {
    const field = fc.constantFrom<LimitedField>(...fields);
    const levels = ['pass', 'note', 'warn', 'stop'];
    fc.assert(
      fc.property(field, fc.nat(1200), fc.nat(200), (name, length, more) => {
        const [limit]: readonly Limit[] = FIELD_LIMITS[name];
        const start = Math.max(length, limit?.aim?.[0] ?? 0);
        const word = limit?.unit === 'words' ? 'ab ' : 'a';
        const shorter = levels.indexOf(judge(name, word.repeat(start)).level);
        expect(levels.indexOf(judge(name, word.repeat(start + more)).level)).toBeGreaterThanOrEqual(
          shorter,
        );
      }),
    );
  });
});
