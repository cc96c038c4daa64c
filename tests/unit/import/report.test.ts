/** What people read of an import report: its order, and the names of the parts. */
import { expect, test } from 'vitest';
import { reportLines } from '../../../src/main/cli/report-lines.ts';
import { readFiled } from '../../../src/main/services/import/read-filed.ts';
import { partName } from '../../../src/shared/import/part-names.ts';
import { inReadingOrder } from '../../../src/shared/import/reading-order.ts';
import { countingContext, fixtureBytes } from '../../support/imports.ts';
import { unwrap } from '../../support/library.ts';

function item(field: string, nodeId: string | null = null) {
  const undo = nodeId === null ? null : ({ kind: 'block-to-paragraphs', nodeId } as const);
  return { field, undo };
}

test('parts are named in the order in which a reader meets them', () => {
  const passes = ['sources', 'glance', 'body', 'pullQuote', 'hero', 'headline', 'standfirst'];
  const fields = inReadingOrder(passes.map((field) => item(field))).map(({ field }) => field);
  expect(fields).toEqual([
    'headline',
    'hero',
    'standfirst',
    'glance',
    'body',
    'pullQuote',
    'sources',
  ]);
});

test('blocks of the body follow the text, whatever their kind', () => {
  const items = [item('heading', 'b'), item('heading', 'd'), item('pullQuote', 'c')];
  const ids = inReadingOrder(items, ['a', 'b', 'c', 'd']).map(({ undo }) => undo?.nodeId);
  expect(ids).toEqual(['b', 'c', 'd']);
});

test('a filed article is reported from its headline down to its sources', async () => {
  const filed = await readFiled(
    'house-style.txt',
    fixtureBytes('house-style.txt'),
    countingContext(),
  );
  const { report } = unwrap(filed);
  const fields = [...new Set(report.items.map(({ field }) => field))];
  expect(fields).toEqual([
    'headline',
    'hero',
    'standfirst',
    'glance',
    'body',
    'heading',
    'pullQuote',
    'sources',
  ]);
  expect(report.items.map(({ id }) => id)).toEqual(
    report.items.map((_, index) => `item-${index + 1}`),
  );
  expect(reportLines(report).find((line) => line.includes('At a Glance'))).toMatch(/^ {4}changed/);
});

test('parts are called by readers’ words', () => {
  const fields = ['glance', 'pullQuote', 'headline', 'front matter'];
  expect(fields.map(partName)).toEqual(['At a Glance', 'Pull quote', 'Headline', 'Front matter']);
});
