/** Gold markup compiles to plain text and exact offsets, and refuses what it cannot read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMarkup } from '../../accuracy/markup.ts';

describe('compileMarkup', () => {
  it('gives the text without marks and the offsets of each', () => {
    const { text, marks } = compileMarkup('A ⟦q direct | Ngozi Okoro⟧“No,”⟦/q⟧ she said.');
    expect(text).toBe('A “No,” she said.');
    expect(marks).toEqual([{ tag: 'q', fields: ['direct', 'Ngozi Okoro'], start: 2, end: 7 }]);
  });

  it('nests marks and lists them in order of opening', () => {
    const { text, marks } = compileMarkup('⟦a⟧one ⟦b x⟧two⟦/b⟧⟦/a⟧ three');
    expect(text).toBe('one two three');
    expect(marks.map(({ tag, start, end }) => [tag, text.slice(start, end)])).toEqual([
      ['a', 'one two'],
      ['b', 'two'],
    ]);
  });

  it('closes the last mark by a bare slash', () => {
    const { text, marks } = compileMarkup('⟦a⟧one ⟦b x⟧two⟦/⟧⟦/⟧ three');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['one two', 'two']);
  });

  it('keeps empty fields and reads points', () => {
    const { text, marks } = compileMarkup('Here⟦note a | | b /⟧.');
    expect(text).toBe('Here.');
    expect(marks).toEqual([{ tag: 'note', fields: ['a', '', 'b'], start: 4, end: 4 }]);
  });

  it('counts UTF-16 code units', () => {
    const { text, marks } = compileMarkup('👋🏽 ⟦q⟧é😀⟦/q⟧');
    expect(text.slice(marks[0]?.start, marks[0]?.end)).toBe('é😀');
  });

  it('leaves guillemets, square brackets and code alone', () => {
    const plain = '«Non», [sic] <q> {a|b} `x[0]`';
    expect(compileMarkup(plain)).toEqual({ text: plain, marks: [] });
  });

  it.each(['⟦q⟧open', 'closed⟦/q⟧', '⟦/⟧', '⟦a⟧⟦b⟧⟦/a⟧⟦/b⟧', '⟦Q⟧x⟦/Q⟧', 'a ⟧ b'])(
    'refuses %s',
    (source) => {
      expect(() => compileMarkup(source)).toThrow();
    },
  );

  it('finds every stretch it was given', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[⟦⟧]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain)), (pairs) => {
        const source = pairs.map(([before, inside]) => `${before}⟦m⟧${inside}⟦/m⟧`).join('');
        const { text, marks } = compileMarkup(source);
        expect(text).toBe(pairs.flat().join(''));
        expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(
          pairs.map(([, inside]) => inside),
        );
      }),
    );
  });
});
