// What leaves comes back: exports of a filed piece are recognised again as the same piece.
import { describe, expect, test } from 'vitest';
import { readFiled } from '../../../src/main/services/import/read-filed.ts';
import {
  buildDocument,
  type DocumentParts,
  inlineText,
  node,
  paragraph,
} from '../../../src/shared/article/build.ts';
import { walk } from '../../../src/shared/article/document.ts';
import type { StoredDocument } from '../../../src/shared/article/json.ts';
import type { ArticlePackage } from '../../../src/shared/article/package.ts';
import type { SourceRecord } from '../../../src/shared/article/source.ts';
import type { ExportFormat } from '../../../src/shared/export/format.ts';
import { exported, WITH_PICTURES } from '../../fixtures/export/exported.ts';
import { fullPackage } from '../../fixtures/export/full-package.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

const source = (id: number, title: string, url: string) => ({
  id: `018f3b1e-0000-7000-8000-00000000000${id}`,
  kind: url === '' ? ('other' as const) : ('web' as const),
  title,
  url,
  publisher: '',
  date: '',
  public: true,
});

const long = (start: string): string =>
  `${start} stood on the quay for most of the morning, and nobody who was asked could say when the crossing would open again. The harbour office gave no date.`;

const parts: DocumentParts = {
  headline: inlineText('Harwick ferry stops for the winter after third failure'),
  standfirst: inlineText(
    'Passengers are told to take the bridge, which adds forty minutes, while the company looks for parts.',
  ),
  hero: { alt: 'Passengers waiting beside a closed ferry gate in the rain.' },
  glance: ['The ferry failed three times in a month.', 'A replacement is due in spring.'].map(
    (point) => node('glanceItem', {}, inlineText(point)),
  ),
  body: [
    paragraph(long('The first passengers')),
    paragraph(long('A second group')),
    node('heading', { level: 2 }, inlineText('What failed')),
    paragraph(long('Two engineers')),
    node('pullQuote', {}, [
      node('quoteText', {}, inlineText('“We heard it before we saw it”')),
      node('attribution', {}, inlineText('Mara Quist, deckhand')),
    ]),
    paragraph(long('The last of them')),
  ],
};

const filed = packageOf(
  parts,
  { authors: [{ name: 'Ann Roe', role: 'reporter' }], slug: 'harwick-ferry-stops' },
  {
    sources: [
      source(1, 'Engine log', 'https://harbour.example/log'),
      source(2, 'Interview with the mate', ''),
    ],
  },
);

/** Words by node type in reading order: what a reader sees, without ids and spelling of attributes. */
function outline(document: StoredDocument): string[] {
  const lines: string[] = [];
  walk(document.doc, (current, ancestors) => {
    if (current.text !== undefined) lines.push(`${ancestors.at(-1)?.type}: ${current.text}`);
    if (typeof current.attrs?.alt === 'string' && current.attrs.alt !== '') {
      lines.push(`alt: ${current.attrs.alt}`);
    }
    return true;
  });
  return lines;
}

async function cameBack(input: ArticlePackage, format: ExportFormat): Promise<ArticlePackage> {
  const file = await exported(input, format, WITH_PICTURES);
  const bytes =
    typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
  const read = await readFiled(file.fileName, bytes);
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.sentence}`);
  return read.value.package;
}

describe('a filed piece', () => {
  test.each(['text', 'markdown', 'json', 'html', 'docx'] as const)(
    'comes back from %s',
    async (format) => {
      const back = await cameBack(filed, format);
      expect(outline(back.document)).toEqual(outline(filed.document));
      expect(back.sources.map(({ title, url }) => [title, url])).toEqual(
        filed.sources.map(({ title, url }) => [title, url]),
      );
      expect(back.fields.authors).toEqual(filed.fields.authors);
    },
  );
});

describe('a hero with caption and credit', () => {
  const hero: DocumentParts = {
    hero: { alt: 'Passengers waiting beside a closed ferry gate – in the rain.' },
    heroCaption: inlineText('The gate at Harwick was closed on Monday (left), and is still.'),
    heroCredit: inlineText('Ida Holm (Coastal Pictures)'),
  };
  const withHero = (missing: DocumentParts = {}): ArticlePackage => ({
    ...filed,
    document: buildDocument({ ...parts, ...hero, ...missing }),
  });

  test.each(['text', 'markdown', 'json', 'html', 'docx'] as const)(
    'comes back from %s',
    async (format) => {
      const input = withHero();
      expect(outline((await cameBack(input, format)).document)).toEqual(outline(input.document));
    },
  );

  test.each([
    ['caption', { heroCaption: [] }],
    ['credit', { heroCredit: [] }],
    ['description', { hero: { alt: '' } }],
  ])('comes back from text without its %s', async (_, missing) => {
    const input = withHero(missing);
    expect(outline((await cameBack(input, 'text')).document)).toEqual(outline(input.document));
  });
});

test('facts beside the text come back from Markdown', async () => {
  const headlines = { ...filed.fields.headlines, seo: 'Harwick ferry', social: 'No ferry' };
  const dated = { publisher: 'Harwick Ferries', date: '2026-02-20' };
  const input = {
    ...filed,
    fields: { ...filed.fields, headlines, desk: 'Coast' },
    sources: filed.sources.map((record) => ({ ...record, ...dated })),
  };
  const back = await cameBack(input, 'markdown');
  expect(back.fields).toMatchObject({ headlines, desk: 'Coast' });
  const withoutId = ({ id: _, ...record }: SourceRecord): unknown => record;
  expect(back.sources.map(withoutId)).toEqual(input.sources.map(withoutId));
});

test('the native format brings everything back that may leave', async () => {
  const back = await cameBack(fullPackage, 'json');
  expect(back.fields).toEqual({ ...fullPackage.fields, internalNote: '' });
  expect(back.sources).toEqual(fullPackage.sources.filter((record) => record.public));
});
