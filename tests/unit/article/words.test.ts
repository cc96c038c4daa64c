import { describe, expect, test } from 'vitest';
import { countCharacters, countWords, readingMinutes } from '../../../src/shared/article/words.ts';

describe('countWords', () => {
  test.each([
    ['', 0],
    ['   \n\t ', 0],
    ['One two  three', 3],
    ['long-range missiles', 2],
    ['It’s $56.2bn, she said.', 4],
    ['peace – fair peace', 3],
    ['bridge—and road', 3],
    ['• . … —', 0],
    ['3.40 a ticket', 3],
    ['Привет, мир!', 2],
    ['مرحبا بالعالم', 2],
    ['대한민국 만세', 2],
  ])('counts the words of %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('divides scripts that are written without spaces', () => {
    expect(countWords('我们今天去北京')).toBeGreaterThanOrEqual(3);
    expect(countWords('我们今天去北京')).toBeLessThan(7);
    expect(countWords('ฉันรักภาษาไทย')).toBeGreaterThanOrEqual(3);
    expect(countWords('BBC 报道 said')).toBe(3);
  });
});

describe('countCharacters', () => {
  test.each([
    ['', 0],
    ['Two words', 9],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['👩‍👩‍👧‍👦 home', 6],
    ['日本', 2],
    ['नमस्ते', 3],
  ])('counts what a reader sees in %j', (text, characters) => {
    expect(countCharacters(text)).toBe(characters);
  });
});

describe('readingMinutes', () => {
  test('rounds, but never to nothing while there is something to read', () => {
    expect([0, 1, 230, 345, 2300].map((words) => readingMinutes(words, 230))).toEqual([
      0, 1, 1, 2, 10,
    ]);
  });
});
