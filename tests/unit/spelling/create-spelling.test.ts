// The spelling service with the real dictionaries: what copy contains that a word list does not.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createSpelling,
  type Spelling,
} from '../../../src/main/services/spelling/create-spelling.ts';
import { loadDictionary } from '../../../src/main/services/spelling/dictionaries.ts';

let spelling: Spelling;
beforeAll(() => {
  spelling = createSpelling(loadDictionary);
});

describe('check', () => {
  it('knows British and American spelling apart', async () => {
    const words = ['colour', 'color', 'centre', 'center'];
    expect(await spelling.check('en-GB', words)).toEqual(['color', 'center']);
    expect(await spelling.check('en-US', words)).toEqual(['colour', 'centre']);
  });

  it.each([
    ['straight and curly apostrophes', ["don't", 'don’t', 'o’clock']],
    ['possessives', ['editor’s', 'editors’', "minister's", 'NATO’s']],
    ['hyphens', ['long-range', 'well-known', 'co-operate', 'ex-minister', 'US-supplied']],
    ['accents', ['café', 'naïve', 'fiancée']],
    ['capitals', ['Missile', 'MISSILES', 'NATO', 'MPs', 'ATACMS']],
    ['numbers and codes', ['3rd', '2026', 'B-52', '$56.2bn']],
    ['addresses and handles', ['example.com', 'desk@example.com', '@desk', 'https://example.com']],
    ['initials', ['U.S.', 'e.g.']],
    ['names in mixed case', ['YouTube', 'McDonald', 'iPhone']],
  ])('accepts %s', async (_name, words) => {
    expect(await spelling.check('en-GB', words)).toEqual([]);
  });

  it.each(['recieve', 'acommodation', 'Recieve', 'recieve’s', 'long-raneg', 'GOVERMENT'])(
    'finds %s',
    async (word) => {
      expect(await spelling.check('en-GB', [word, 'the'])).toEqual([word]);
    },
  );

  it('reports a word once however often it is asked', async () => {
    expect(await spelling.check('en-GB', ['teh', 'teh', 'teh'])).toEqual(['teh']);
  });
});

describe('suggest', () => {
  it('offers the right word in the capitals of the wrong one', async () => {
    expect(await spelling.suggest('en-GB', 'recieve')).toContain('receive');
    expect(await spelling.suggest('en-GB', 'Recieve')).toContain('Receive');
  });

  it('keeps the possessive and the kind of apostrophe', async () => {
    expect(await spelling.suggest('en-GB', 'goverment’s')).toContain('government’s');
  });

  it('corrects only the wrong part of a hyphenated word', async () => {
    const found = await spelling.suggest('en-GB', 'long-raneg');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((word) => word.startsWith('long-'))).toBe(true);
  });

  it('offers at most seven, and none for a word of absurd length', async () => {
    expect((await spelling.suggest('en-GB', 'tset')).length).toBeLessThanOrEqual(7);
    expect(await spelling.suggest('en-GB', 'x'.repeat(150))).toEqual([]);
  });
});

describe('personal words', () => {
  it('holds in every language, capitalised and as a possessive, until it is forgotten', async () => {
    const own = createSpelling(loadDictionary);
    const words = ['zelenograd', 'Kyivska', 'Kyivska’s', 'KYIVSKA', 'kyivska'];
    own.setPersonalWords(['Kyivska', 'zelenograd']);
    expect(await own.check('en-GB', words)).toEqual(['kyivska']);
    expect(await own.check('en-US', ['Zelenograd'])).toEqual([]);
    own.setPersonalWords([]);
    expect(await own.check('en-GB', ['Kyivska', 'Kyivska’s'])).toEqual(['Kyivska', 'Kyivska’s']);
  });
});

describe('personal words in hyphenated ones', () => {
  it('forgets them with the word', async () => {
    const own = createSpelling(loadDictionary);
    own.setPersonalWords(['Kyivska']);
    expect(await own.check('en-GB', ['Kyivska-based'])).toEqual([]);
    own.setPersonalWords([]);
    expect(await own.check('en-GB', ['Kyivska-based'])).toEqual(['Kyivska-based']);
  });
});

describe('loading', () => {
  it('reads a dictionary once, and again after a failure', async () => {
    let calls = 0;
    const flaky = createSpelling(async (language) => {
      calls += 1;
      if (calls === 1) throw new Error('the disk is gone');
      return loadDictionary(language);
    });
    await expect(flaky.check('en-GB', ['word'])).rejects.toThrow('the disk is gone');
    await Promise.all([flaky.check('en-GB', ['word']), flaky.suggest('en-GB', 'wrod')]);
    expect(calls).toBe(2);
  });
});
