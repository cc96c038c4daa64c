/** Numbers that are names, and true figures that look like them, in the style of news. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../../src/shared/verify/figures/scan.ts';

/** Categories of a fixture; each line is a sentence and, behind bars, the figures it holds. */
function categoriesOf(fileName: string): readonly (readonly [string, readonly string[]])[] {
  const url = new URL(`../../../fixtures/figures/${fileName}`, import.meta.url);
  const [, ...sections] = readFileSync(url, 'utf8').split(/^# /m);
  return sections.map((section) => {
    const [name = '', ...lines] = section.trim().split('\n');
    return [name, lines] as const;
  });
}

const CATEGORIES = [...categoriesOf('traps.txt'), ...categoriesOf('near-traps.txt')];

describe.each(CATEGORIES)('%s', (_name, lines) => {
  test.each(lines)('%s', (line) => {
    const [text = '', ...figures] = line.split('|');
    expect(figuresOf(text).map((figure) => figure.text)).toEqual(figures);
  });
});

test('both fixtures hold what they promise', () => {
  const sentences = CATEGORIES.flatMap(([, lines]) => lines);
  expect(sentences.filter((line) => !line.includes('|')).length).toBeGreaterThan(300);
  expect(sentences.filter((line) => line.includes('|')).length).toBeGreaterThan(150);
});
