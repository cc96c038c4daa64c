import { expect, test } from 'vitest';
import { cslItem } from '../../../src/shared/evidence/csl/item.ts';
import { HOUSE_TEMPLATES, houseEntry } from '../../../src/shared/evidence/house/entry.ts';
import { runText } from '../../../src/shared/evidence/house/run.ts';

const report = cslItem.parse({
  id: 'weir',
  type: 'article-newspaper',
  title: 'Weir fails its test',
  author: [
    { family: 'Roe', given: 'Ann' },
    { family: 'Lind', given: 'Bo' },
  ],
  'container-title': 'The Valley Gazette',
  URL: 'https://www.valley.example/weir/',
  issued: { 'date-parts': [[2026, 3, 4]] },
  accessed: '2026-03-09',
  volume: 7,
  issue: '4',
});

test.each([
  ['newsroom', 'Ann Roe and Bo Lind, “Weir fails its test”, The Valley Gazette, 4 March 2026.'],
  ['linked-headline', 'Weir fails its test (The Valley Gazette)'],
  [
    'publisher-first',
    'The Valley Gazette: Weir fails its test. Ann Roe and Bo Lind, 4 March 2026.',
  ],
  [
    'academic-short',
    'Roe, Ann and Bo Lind (2026). Weir fails its test. The Valley Gazette, 7(4). valley.example/weir',
  ],
  [
    'legal',
    'Roe and Lind, Weir fails its test (The Valley Gazette, 4 March 2026), valley.example/weir',
  ],
  [
    'full-record',
    'Ann Roe and Bo Lind. Weir fails its test. The Valley Gazette, 7(4), 4 March 2026. valley.example/weir (accessed 9 March 2026)',
  ],
] as const)('%s', (template, expected) => {
  expect(runText(houseEntry(report, template, 'en-GB'))).toBe(expected);
});

test.each([
  ['en-US', 'March 4, 2026'],
  ['de', '4. März 2026'],
  ['fr-CA', '4 mars 2026'],
  ['es', '4 de marzo de 2026'],
  ['nl', '4 maart 2026'],
  ['xx', '4 March 2026'],
])('dates in %s', (language, expected) => {
  expect(runText(houseEntry(report, 'newsroom', language))).toContain(expected);
});

test('only addresses that an article may lead to become links', () => {
  const hrefs = (url: string) =>
    houseEntry(
      cslItem.parse({ id: 1, type: 'webpage', title: 'T', URL: url }),
      'newsroom',
      'en',
    ).flatMap((run) => (run.kind === 'link' ? [run.href] : []));
  expect(hrefs('https://valley.example/a')).toEqual(['https://valley.example/a']);
  expect(hrefs('javascript:alert(1)')).toEqual([]);
});

test('an item with nothing in it still makes an entry in every template', () => {
  for (const template of HOUSE_TEMPLATES) {
    const runs = houseEntry(cslItem.parse({ id: 1, type: 'document' }), template, 'en');
    expect(runText(runs)).toMatch(/Untitled/);
  }
});
