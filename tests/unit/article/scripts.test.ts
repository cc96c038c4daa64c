/** Every script without spaces is one to counting, to search and to the importer alike. */
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/shared/article/words.ts';
import { lengthInWords } from '../../../src/shared/import/recogniser/prose.ts';
import { wordsOf } from '../../../src/shared/import/words/words.ts';
import { segmentForIndex } from '../../../src/shared/search/segment.ts';

describe.each([
  ['Chinese', '渡船停泊在港口'],
  ['hiragana', 'ふねはみなとにいます'],
  ['katakana', 'カモメトフネ'],
  ['Thai', 'เรือจอดอยู่ที่ท่า'],
  ['Lao', 'ເຮືອຈອດຢູ່ທ່າເຮືອ'],
  ['Khmer', 'ទូកនៅកំពង់ផែ'],
  ['Burmese', 'လှေသည်ဆိပ်ကမ်းမှာရှိသည်'],
])('%s', (_script, text) => {
  it('has words although it has no spaces', () => {
    expect(countWords(text)).toBeGreaterThan(0);
    expect(countWords(`${text} ferry`)).toBe(countWords(text) + 1);
  });

  it('counts by character in the importer, so that a split sentence adds up', () => {
    const [head, tail] = [text.slice(0, 4), text.slice(4)];
    expect(wordsOf(text).length).toBeGreaterThan(1);
    expect([...wordsOf(head), ...wordsOf(tail)]).toEqual(wordsOf(text));
  });

  it('has two characters to a word when the length of a line is judged', () => {
    const letters = [...text].filter((letter) => /\p{L}/u.test(letter)).join('');
    expect(lengthInWords(letters)).toBe(wordsOf(letters).length / 2);
  });

  it('is divided for the index', () => {
    expect(segmentForIndex(text)).toContain('\u200b');
  });
});

it('leaves scripts with spaces whole', () => {
  expect(wordsOf('Ferry Паром 페리')).toEqual(['Ferry', 'Паром', '페리']);
  expect(segmentForIndex('Ferry Паром 페리')).toBe('Ferry Паром 페리');
});
