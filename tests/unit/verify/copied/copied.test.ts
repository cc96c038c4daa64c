import { describe, expect, test } from 'vitest';
import {
  copiedPassages,
  findCopied,
  prepareCopySource,
} from '../../../../src/shared/verify/copied/copied.ts';
import { prepareSource } from '../../../../src/shared/verify/quotes/prepared-source.ts';

const SOURCE =
  'The old ferry failed three times in a single month, and engineers blamed a cracked valve that ' +
  'nobody had looked at since the spring. Passengers were sent over the bridge instead.\n\n' +
  'About Harwick Ferries\n\nHarwick Ferries has carried passengers over the river since 1931 and ' +
  'is owned by the people who work on its boats.';

const textsIn = (article: string): readonly string[] =>
  copiedPassages(article, [SOURCE])
    .filter(({ level }) => level !== 'note')
    .map(({ start, end, level }) => `${level}: ${article.slice(start, end)}`);

describe('copied passages', () => {
  test('a run of twelve words and more is found with its place in the source', () => {
    const article =
      'It is said that engineers blamed a cracked valve that nobody had looked at since the spring, again.';
    const [passage] = copiedPassages(article, [SOURCE]);
    expect(article.slice(passage?.start, passage?.end)).toBe(
      'engineers blamed a cracked valve that nobody had looked at since the spring',
    );
    expect(SOURCE.slice(passage?.sourceRange.start, passage?.sourceRange.end)).toBe(
      'engineers blamed a cracked valve that nobody had looked at since the spring',
    );
    expect(passage).toMatchObject({ level: 'copied', rule: 'copied-run', source: 0, words: 13 });
  });

  test('a changed word here and there does not hide it', () => {
    const article =
      'The old ferry failed three times in one single month, and engineers blamed a broken valve that nobody had looked at.';
    expect(textsIn(article)).toEqual([`copied: ${article.slice(0, -1)}`]);
  });

  test('a sentence with some words exchanged is close', () => {
    const article =
      'The ancient ferry broke three times in a month, and mechanics blamed a cracked valve that no one had looked at since spring.';
    expect(copiedPassages(article, [SOURCE]).map(({ level }) => level)).toEqual(['close']);
  });

  test.each([
    ['short', 'Passengers were sent over the bridge, and most of them complained bitterly.'],
    [
      'in quote marks',
      '“Engineers blamed a cracked valve that nobody had looked at since the spring,” he said.',
    ],
    [
      'the sender about itself',
      'Harwick Ferries has carried passengers over the river since 1931 and is owned by the people who work on its boats.',
    ],
    [
      'the writer’s own',
      'Nobody on the quay could say when the crossing would open again, or who would pay for it.',
    ],
  ])('what is %s is not copied', (_, article) => {
    expect(textsIn(article)).toEqual([]);
  });

  test('ranges the caller excludes are left alone, in each block', () => {
    const text = 'engineers blamed a cracked valve that nobody had looked at since the spring';
    const sources = [prepareCopySource(prepareSource(SOURCE))];
    const found = findCopied(
      [
        { text, excluded: [] },
        { text, excluded: [{ start: 0, end: text.length }] },
      ],
      sources,
    );
    expect(found.map((passages) => passages.length)).toEqual([1, 0]);
  });
});
