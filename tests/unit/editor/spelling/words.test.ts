// Which parts of a text are words to be checked, and that a passage in another language is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../../../src/main/services/spelling/create-spelling.ts';
import { loadDictionary } from '../../../../src/main/services/spelling/dictionaries.ts';
import { blockWords } from '../../../../src/renderer/editor/spelling/block-words.ts';
import {
  createVerdicts,
  dictionaryFor,
} from '../../../../src/renderer/editor/spelling/verdicts.ts';
import { wordsOf } from '../../../../src/renderer/editor/spelling/words.ts';
import { articleSchema } from '../../../../src/shared/article/schema.ts';
import { fail, ok } from '../../../../src/shared/ipc/result.ts';

const texts = (text: string) => wordsOf(text).map(({ word }) => word);

describe('words', () => {
  it.each([
    ['“The editor’s desk,” she said.', ['The', 'editor’s', 'desk', 'she', 'said']],
    ['editors’ and ‘quoted’ words', ['editors’', 'and', 'quoted', 'words']],
    ['long-range, ex-minister–like', ['long-range', 'ex-minister', 'like']],
    ['see https://example.com/path now', ['see', 'now']],
    ['desk@example.com or @desk #tag', ['or']],
    ['in 2026, the 3rd B-52', ['in', 'the']],
    ['U.S. policy, e.g. here', ['policy', 'here']],
    ['Київ and 東京', ['and']],
    ['naïve café', ['naïve', 'café']],
    ['a I', []],
  ])('of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('stand where they say they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, from, to } of wordsOf(text)) expect(text.slice(from, to)).toBe(word);
      }),
    );
  });
});

describe('the words of a block', () => {
  const { paragraph, credit, citation } = articleSchema.nodes;
  const text = (words: string, ...marks: [string, Record<string, unknown>?][]) =>
    articleSchema.text(
      words,
      marks.map(([name, attrs]) => articleSchema.mark(name, attrs)),
    );

  it('leave out passages in another language and words that are struck out', () => {
    const block = paragraph?.create(null, [
      text('He said '),
      text('guten Morgen', ['lang', { lang: 'de' }]),
      text(' and colour', ['lang', { lang: 'en-GB' }]),
      text(' gone', ['deletion', { id: 'a' }]),
    ]);
    expect(block && blockWords(block).map(({ word }) => word)).toEqual([
      'He',
      'said',
      'and',
      'colour',
    ]);
  });

  it('are placed past a citation as the document counts', () => {
    const mark = citation?.create();
    const block = paragraph?.create(null, mark && [text('One'), mark, text(' two')]);
    expect(block && blockWords(block)).toEqual([
      { word: 'One', from: 0, to: 3 },
      { word: 'two', from: 5, to: 8 },
    ]);
  });

  it('are none in a credit, which holds names', () => {
    const block = credit?.create(null, text('Jnae Deo'));
    expect(block && blockWords(block)).toEqual([]);
  });
});

describe('verdicts', () => {
  it('ask about each word once, and again when the answer failed', async () => {
    const asked: string[][] = [];
    let broken = true;
    const spelling = createSpelling(loadDictionary);
    const verdicts = createVerdicts(async (words) => {
      asked.push(words);
      return broken ? fail('busy') : ok({ unknown: await spelling.check('en-GB', words) });
    });
    expect(await verdicts.ask(['teh', 'the', 'teh'])).toBe(false);
    broken = false;
    expect(await verdicts.ask(['teh', 'the'])).toBe(true);
    expect(await verdicts.ask(['teh', 'the'])).toBe(false);
    expect(asked).toEqual([
      ['teh', 'the'],
      ['teh', 'the'],
    ]);
    expect([verdicts.isUnknown('teh'), verdicts.isUnknown('the')]).toEqual([true, false]);
    expect(verdicts.isUnknown('other')).toBe(undefined);
  });

  it('exist only for English', () => {
    expect(['en-GB', 'en-US', 'en-AU', 'en', 'fr', 'enm'].map(dictionaryFor)).toEqual([
      'en-GB',
      'en-US',
      'en-GB',
      'en-GB',
      null,
      null,
    ]);
  });
});
