// A piece of 50,000 words leaves whole in every format.
import { expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { EXPORT_FORMATS } from '../../../src/shared/export/format.ts';
import { allTextOf, exported } from '../../fixtures/export/exported.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

const PARAGRAPHS = 1000;
const sentence =
  'Fifty words make a paragraph of ordinary length in a paper that people read on trains. ';
const body = Array.from({ length: PARAGRAPHS }, (_, index) =>
  index % 10 === 9
    ? node('heading', { level: 2 }, inlineText(`Part ${index}`))
    : paragraph(`Paragraph ${index}. ${sentence.repeat(3)}`),
);
const long = packageOf({ headline: inlineText('A very long piece'), body });

test.each(EXPORT_FORMATS)('%s', async (format) => {
  const text = await allTextOf(await exported(long, format));
  const paragraphs = new Set(Array.from(text.matchAll(/Paragraph (\d+)\./g), (match) => match[1]));
  const headings = new Set(Array.from(text.matchAll(/Part (\d+)/g), (match) => match[1]));
  expect(paragraphs.size).toBe(PARAGRAPHS * 0.9);
  expect(headings.size).toBe(PARAGRAPHS * 0.1);
});
