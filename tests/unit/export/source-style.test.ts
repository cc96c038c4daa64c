import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { buildDocument, inlineText, paragraph } from '../../../src/shared/article/build.ts';
import { EMPTY_FIELDS } from '../../../src/shared/article/model.ts';
import type { ArticlePackage } from '../../../src/shared/article/package.ts';
import { cslItem } from '../../../src/shared/evidence/csl/item.ts';
import { exportArticle } from '../../../src/shared/export/export-article.ts';
import type { ExportFormat } from '../../../src/shared/export/format.ts';
import type { SourceStyle } from '../../../src/shared/export/source-style.ts';
import { unwrap } from '../../support/library.ts';

const URL = 'https://valley.example/weir';

const entry = {
  id: '01900000-0000-7000-8000-000000000001',
  kind: 'print',
  title: 'Weir fails its test',
  url: URL,
  publisher: 'The Valley Gazette',
  date: '2026-03-04',
  public: true,
} as const;

const item = cslItem.parse({
  id: 'weir',
  type: 'article-newspaper',
  title: 'Weir fails its test',
  author: [{ family: 'Roe', given: 'Ann' }],
  'container-title': 'The Valley Gazette',
  URL,
  issued: '2026-03-04',
});

function pieceWith(source: ArticlePackage['sources'][number]): ArticlePackage {
  const parts = { headline: inlineText('The weir'), body: [paragraph('It failed.')] };
  return { fields: EMPTY_FIELDS, document: buildDocument(parts), sources: [source], assets: [] };
}

const newsroom: SourceStyle = { template: 'newsroom', items: { [entry.id]: item } };

async function exported(
  format: ExportFormat,
  sourceStyle: SourceStyle | null,
  source: ArticlePackage['sources'][number] = entry,
): Promise<string> {
  const file = unwrap(await exportArticle(pieceWith(source), format, { sourceStyle }));
  return typeof file.content === 'string' ? file.content : '';
}

test.each([
  [
    'html',
    `Ann Roe, <a href="${URL}">“Weir fails its test”</a>, <cite>The Valley Gazette</cite>, 4 March 2026.`,
  ],
  ['markdown', `Ann Roe, [“Weir fails its test”](${URL}), *The Valley Gazette*, 4 March 2026.`],
  ['text', `Ann Roe, “Weir fails its test”, The Valley Gazette, 4 March 2026. – ${URL}`],
] as const)('%s sets entries in the house style', async (format, expected) => {
  expect(await exported(format, newsroom)).toContain(expected);
});

test('a Word file sets entries in the house style', async () => {
  const file = unwrap(await exportArticle(pieceWith(entry), 'docx', { sourceStyle: newsroom }));
  if (typeof file.content === 'string') throw new Error('Expected bytes.');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file.content) });
  expect(value).toContain(
    `Ann Roe, <a href="${URL}">“Weir fails its test”</a>, <em>The Valley Gazette</em>, 4 March 2026.`,
  );
});

test('without a style the list is as it was', async () => {
  expect(await exported('text', null)).toContain(
    `Weir fails its test – The Valley Gazette, 2026-03-04 – ${URL}`,
  );
});

test('what was edited in the entry stays edited, and an entry without an item is set, too', async () => {
  const edited = { ...entry, title: 'Our words' };
  expect(await exported('text', newsroom, edited)).toContain('Ann Roe, “Our words”, The Valley');
  const bare = { template: 'newsroom', items: {} } as const;
  expect(await exported('text', bare)).toContain(
    '“Weir fails its test”, The Valley Gazette, 4 March 2026.',
  );
});

test('an item behind a private entry does not leave', async () => {
  const text = await exported('html', newsroom, { ...entry, public: false });
  expect(text).not.toContain('Roe');
});
