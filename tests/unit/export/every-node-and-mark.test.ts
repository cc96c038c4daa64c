// Proves that no format forgets a node or mark: a new one in the schema fails here until every
// exporter carries its words.
import { describe, expect, test } from 'vitest';
import {
  type DocumentParts,
  inlineText,
  node,
  paragraph,
} from '../../../src/shared/article/build.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { INTERNAL_MARKS, markSpecs } from '../../../src/shared/article/marks.ts';
import { nodeSpecs } from '../../../src/shared/article/nodes.ts';
import { EXPORT_FORMATS } from '../../../src/shared/export/format.ts';
import { allTextOf, exported } from '../../fixtures/export/exported.ts';
import { FERRY_LOG, fullPackage } from '../../fixtures/export/full-package.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

const WORD = 'Kittiwake';
const words = inlineText(WORD);
const inBody = (...body: NodeJson[]): DocumentParts => ({ body });
const cellWith = (type: string): DocumentParts =>
  inBody(node('table', {}, [node('tableRow', {}, [node(type, {}, [paragraph(WORD)])])]));
const list = (type: string): DocumentParts =>
  inBody(node(type, {}, [node('listItem', {}, [paragraph(WORD)])]));
const pullQuote = (quote: NodeJson[], attribution: NodeJson[]): DocumentParts =>
  inBody(
    node('pullQuote', {}, [node('quoteText', {}, quote), node('attribution', {}, attribution)]),
  );
const figure = (attrs: object, caption: NodeJson[], credit: NodeJson[]): DocumentParts =>
  inBody(node('figure', { ...attrs }, [node('caption', {}, caption), node('credit', {}, credit)]));
const factBox = (title: NodeJson[], text: string): DocumentParts =>
  inBody(node('factBox', {}, [node('factBoxTitle', {}, title), paragraph(text)]));

/** For each node whose words or presence readers get: a document that shows it. */
const SAMPLES: Readonly<Record<string, DocumentParts>> = {
  doc: { headline: words },
  kicker: { kicker: words },
  headline: { headline: words },
  standfirst: { standfirst: words },
  hero: { hero: { alt: WORD } },
  glance: { glanceTitle: WORD, glance: [node('glanceItem', {}, inlineText('Point'))] },
  glanceTitle: { glanceTitle: WORD, glance: [node('glanceItem', {}, inlineText('Point'))] },
  glanceItem: { glance: [node('glanceItem', {}, words)] },
  body: inBody(paragraph(WORD)),
  paragraph: inBody(paragraph(WORD)),
  heading: inBody(node('heading', { level: 3 }, words)),
  blockquote: inBody(node('blockquote', {}, [paragraph(WORD)])),
  bulletList: list('bulletList'),
  orderedList: list('orderedList'),
  listItem: list('bulletList'),
  pullQuote: pullQuote(words, []),
  quoteText: pullQuote(words, []),
  attribution: pullQuote(inlineText('Words'), words),
  figure: figure({ alt: WORD }, [], []),
  caption: figure({}, words, []),
  credit: figure({}, [], words),
  factBox: factBox([], WORD),
  factBoxTitle: factBox(words, 'Text'),
  correction: inBody(node('correction', {}, [paragraph(WORD)])),
  embed: inBody(node('embed', { url: 'https://video.example/', title: WORD })),
  divider: inBody(paragraph('Before'), node('divider'), paragraph('After')),
  table: cellWith('tableCell'),
  tableRow: cellWith('tableCell'),
  tableHeader: cellWith('tableHeader'),
  tableCell: cellWith('tableCell'),
  text: inBody(paragraph(WORD)),
  hardBreak: inBody(
    node('paragraph', {}, [...words, { type: 'hardBreak' }, ...inlineText('after')]),
  ),
  citation: inBody(
    node('paragraph', {}, [
      ...inlineText('Text'),
      node('citation', { refs: [{ sourceId: null, locator: '', note: WORD }] }),
    ]),
  ),
};

const WORDLESS = ['divider'];

describe('every node', () => {
  test('of the schema has a sample here, except the stash, which never leaves', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(
      Object.keys(nodeSpecs)
        .filter((name) => name !== 'stash')
        .sort(),
    );
  });

  for (const format of EXPORT_FORMATS) {
    test.each(Object.entries(SAMPLES))(`${format} carries %s`, async (name, parts) => {
      const text = await allTextOf(await exported(packageOf(parts), format));
      if (WORDLESS.includes(name)) {
        const without = packageOf({ body: [paragraph('Before'), paragraph('After')] });
        expect(text).not.toBe(await allTextOf(await exported(without, format)));
      } else expect(text).toContain(WORD);
    });

    test(`${format} carries a source that a citation points at`, async () => {
      const text = await allTextOf(await exported(fullPackage, format));
      expect(text).toContain('Engine log of the Alma');
      if (format !== 'json') expect(text).not.toContain(FERRY_LOG);
    });
  }
});

/** What a mark looks like in each format; null where it is lost, and then a notice must say so. */
const MARK_SIGNS: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  link: {
    html: 'href="https://a.example/"',
    'html-fragment': 'href="https://a.example/"',
    markdown: '(https://a.example/',
    docx: 'Target="https://a.example/"',
    text: '(https://a.example/)',
  },
  bold: {
    html: '<strong>',
    'html-fragment': '<strong>',
    markdown: '**',
    docx: '<w:b/>',
    text: null,
  },
  italic: { html: '<em>', 'html-fragment': '<em>', markdown: '*K', docx: '<w:i/>', text: null },
  superscript: {
    html: '<sup>',
    'html-fragment': '<sup>',
    markdown: null,
    docx: 'w:val="superscript"',
    text: null,
  },
  subscript: {
    html: '<sub>',
    'html-fragment': '<sub>',
    markdown: null,
    docx: 'w:val="subscript"',
    text: null,
  },
  lang: {
    html: '<span lang="ar"',
    'html-fragment': '<span lang="ar"',
    markdown: null,
    docx: 'w:val="ar"',
    text: null,
  },
};

const MARK_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  link: { href: 'https://a.example/' },
  lang: { lang: 'ar' },
};

describe('every mark', () => {
  test('of the schema is shown to readers or internal', () => {
    expect([...Object.keys(MARK_SIGNS), ...INTERNAL_MARKS].sort()).toEqual(
      Object.keys(markSpecs).sort(),
    );
  });

  for (const [mark, signs] of Object.entries(MARK_SIGNS)) {
    test.each(Object.entries(signs))(
      `${mark} in %s is kept or its loss told`,
      async (name, sign) => {
        const format = EXPORT_FORMATS.find((candidate) => candidate === name);
        if (format === undefined) throw new Error(`No format ${name}.`);
        const marks = [{ type: mark, attrs: MARK_ATTRIBUTES[mark] }];
        const input = packageOf({ body: [node('paragraph', {}, inlineText(WORD, marks))] });
        const file = await exported(input, format);
        const text = await allTextOf(file);
        expect(text).toContain(WORD);
        if (sign === null) {
          expect(file.notices).toContainEqual(
            expect.objectContaining({ kind: 'loss', count: 1, excerpt: WORD }),
          );
        } else expect(text).toContain(sign);
      },
    );
  }
});
