import { describe, expect, test } from 'vitest';
import { cslItem } from '../../../src/shared/evidence/csl/item.ts';
import {
  readReferences,
  referenceFormatOf,
  writeReferences,
} from '../../../src/shared/evidence/interchange/references.ts';

describe('BibTeX', () => {
  test('reads accents, macros, parts in quotes and dates of plain BibTeX', () => {
    const file =
      String.raw`
      Notes of the desk come first and count as nothing, even with mail@example.org in them.
      @string{ gazette = "The Valley " # {Gazette} }
      @comment{ @book{hidden, title = {Not here}} }
      @ARTICLE (weir:2024,
        author  = "M{\"u}ller, J{\'e}r\^ome and {City of Delft} and Jan van der Berg and others",
        title   = {{The Weir} --- ` +
      "``a test''" +
      String.raw` of 5\% \& more},
        journal = gazette, year = 2024, month = mar, day = 4, pages = {12--15}, number = 3,
        url = {https://valley.example/a\_b?x=1%20y}
      )`;
    const { items, problems } = readReferences(file, 'bibtex');
    expect(problems).toEqual([]);
    expect(items).toEqual([
      {
        id: 'weir:2024',
        type: 'article-journal',
        author: [
          { family: 'Müller', given: 'Jérôme' },
          { literal: 'City of Delft' },
          { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        ],
        title: 'The Weir — “a test” of 5% & more',
        'container-title': 'The Valley Gazette',
        issued: { 'date-parts': [[2024, 3, 4]] },
        page: '12–15',
        issue: '3',
        URL: 'https://valley.example/a_b?x=1%20y',
      },
    ]);
  });

  test('an entry that is cut off costs itself alone and is named by its line', () => {
    const { items, problems } = readReferences(
      '@book{a, title = {Open\n@book{b, title = {Whole}}\n@book{c, title}\n@book{d, title="End"}',
      'bibtex',
    );
    expect(items.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(problems.map(({ place }) => place)).toEqual(['line 1', 'line 3']);
  });

  test('a small file whose macros grow is not blown up', () => {
    const lines = ['@string{a0 = "xxxxxxxxxx"}'];
    for (let step = 1; step < 60; step += 1) {
      lines.push(`@string{a${step} = a${step - 1} # a${step - 1}}`);
    }
    const { items } = readReferences(`${lines.join('\n')}\n@misc{m, title = a59}`, 'bibtex');
    expect(items).toHaveLength(1);
    expect(items[0]?.title?.length).toBeLessThan(1000);
  });

  test('keys are made fit and unique', () => {
    const list = ['a b', 'ab', '{}'].map((id) => cslItem.parse({ id, type: 'book' }));
    const keys = [...writeReferences(list, 'bibtex').text.matchAll(/@book\{(.*),/g)];
    expect(keys.map(([, key]) => key)).toEqual(['ab', 'ab-2', 'source']);
  });
});

describe('RIS', () => {
  test('reads folded lines, several names and keywords, pages and serial numbers', () => {
    const file = [
      'Exported by hand',
      'TY  - NEWS',
      'AU  - van Dam, Jan, Jr',
      'AU  - Valley Water Board',
      'T1  - Weir fails',
      '      its test',
      'JF  - The Valley Gazette',
      'PY  - 2024/03/04/',
      'SP  - 12',
      'EP  - 15',
      'KW  - water',
      'KW  - safety',
      'SN  - 1234-567X',
      'ER  - ',
    ].join('\r\n');
    expect(readReferences(file, 'ris')).toEqual({
      items: [
        {
          id: 'entry-1',
          type: 'article-newspaper',
          author: [
            { family: 'Dam', given: 'Jan', suffix: 'Jr', 'non-dropping-particle': 'van' },
            { literal: 'Valley Water Board' },
          ],
          title: 'Weir fails its test',
          'container-title': 'The Valley Gazette',
          issued: { 'date-parts': [[2024, 3, 4]] },
          page: '12–15',
          keyword: 'water, safety',
          ISSN: '1234-567X',
        },
      ],
      problems: [],
    });
  });

  test('a reference without an end still counts, and says so', () => {
    const { items, problems } = readReferences('TY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B', 'ris');
    expect(items.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(problems.map(({ place }) => place)).toEqual(['line 1', 'line 3']);
  });

  test('what RIS has no place for is listed', () => {
    const item = cslItem.parse({
      id: 'x',
      type: 'interview',
      title: 'T',
      interviewer: [{ family: 'Roe' }],
    });
    expect(writeReferences([item], 'ris').losses).toEqual([
      { itemId: 'x', variables: ['type', 'interviewer'] },
    ]);
  });
});

describe('CSL-JSON', () => {
  test('an unknown key makes an entry invalid and costs no other', () => {
    const file = JSON.stringify([
      { id: 1, type: 'webpage', title: 'Whole' },
      { id: 2, type: 'webpage', titel: 'Misspelt' },
      { id: 3, type: 'web page' },
    ]);
    const { items, problems } = readReferences(file, 'csl-json');
    expect(items).toEqual([{ id: 1, type: 'webpage', title: 'Whole' }]);
    expect(problems.map(({ place }) => place)).toEqual(['item 2', 'item 3']);
  });

  test('the order of keys does not change the bytes', () => {
    const [one, other] = [
      cslItem.parse({ id: 'a', type: 'book', title: 'T', custom: { b: 1, a: 2 } }),
      cslItem.parse({ custom: { a: 2, b: 1 }, title: 'T', type: 'book', id: 'a' }),
    ];
    expect(writeReferences([one], 'csl-json')).toEqual(writeReferences([other], 'csl-json'));
  });
});

test.each([
  ['[{"id":1}]', 'csl-json'],
  ['\uFEFFTY  - BOOK', 'ris'],
  ['% notes\n@book{a,', 'bibtex'],
  ['Dear desk, mail me', null],
])('%j is known by its beginning', (text, format) => {
  expect(referenceFormatOf(text)).toBe(format);
});
