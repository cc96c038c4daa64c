// Word files, opened as the ZIP of XML they are, and read back by a DOCX reader.
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import type { ArticlePackage } from '../../../src/shared/article/package.ts';
import { exported, PNG, unzip, WITH_PICTURES } from '../../fixtures/export/exported.ts';
import { fullPackage } from '../../fixtures/export/full-package.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

async function partsOf(input: ArticlePackage): Promise<(name: string) => string> {
  const { content } = await exported(input, 'docx');
  if (typeof content === 'string') throw new Error('Expected bytes.');
  const parts = await unzip(content);
  return (name) => new TextDecoder().decode(parts.get(name));
}

const matches = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? '');

const part = await partsOf(fullPackage);
const document = part('word/document.xml');

describe('the file', () => {
  test('uses only styles that it defines', () => {
    const defined = matches(part('word/styles.xml'), /w:styleId="([^"]+)"/g);
    const used = matches(document, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g);
    expect(used).toEqual(
      expect.arrayContaining([
        'Title',
        'Subtitle',
        'Heading2',
        'Caption',
        'IntenseQuote',
        'TableGrid',
      ]),
    );
    for (const style of used) expect(defined).toContain(style);
  });

  test('carries alternative texts and real footnotes', () => {
    expect(matches(document, /<wp:docPr [^>]*descr="([^"]*)"/g)).toEqual([
      'A ferry at the quay in fog',
      'A ferry at the quay in fog',
    ]);
    expect(matches(document, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(['1', '2', '3']);
    expect(part('word/footnotes.xml')).toContain('Two people confirmed the figure.');
  });

  test('names the writers and nothing of the machine', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:creator>Ann Roe; Bo Lind</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Ann Roe; Bo Lind</cp:lastModifiedBy>');
    expect(core).toContain('<cp:keywords>ferries; safety</cp:keywords>');
    expect(part('docProps/app.xml')).not.toMatch(/Company|Manager|Template/);
  });

  test('starts an ordered list at its number and repeats the head of a table', () => {
    expect(part('word/numbering.xml')).toContain('<w:start w:val="3"/>');
    expect(document).toContain('<w:tblHeader/>');
  });

  test('is in the language of the piece', () => {
    expect(part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="en-GB"/);
  });

  test('does not switch off the bold and italic of its styles', () => {
    expect(document).not.toMatch(/<w:[bi] w:val="(?:false|0)"/);
  });
});

test('a DOCX reader finds headings, lists, links, table and footnotes', async () => {
  const { content } = await exported(fullPackage, 'docx');
  if (typeof content === 'string') throw new Error('Expected bytes.');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
  expect(value).toContain('<h2>What the log says</h2>');
  expect(value).toContain('<h3>The morning</h3>');
  expect(value).toContain('<li>First entry<ol>');
  expect(value).toContain('<strong>eleven days</strong>');
  expect(value).toContain('<a href="https://harbour.example/log?a=1&amp;b=2">');
  expect(value).toMatch(/<th><p>Day<\/p><\/th>/);
  expect(value).toMatch(/<li id="footnote-1">.*p\. 4/);
});

test('text in Arabic runs from right to left', async () => {
  const arabic = await partsOf(packageOf({ body: [paragraph('نص')] }, { language: 'ar' }));
  expect(arabic('word/document.xml')).toMatch(/<w:bidi\/>.*<w:rtl\/>.*نص/s);
});

test('a kind of picture Word does not show leaves its description and a notice', async () => {
  const [asset] = fullPackage.assets;
  if (asset === undefined) throw new Error('The fixture has pictures.');
  const assets = [{ ...asset, mediaType: 'image/avif' as const }];
  const body = [
    node('figure', { assetId: asset.id, alt: 'A gull' }, [node('caption'), node('credit')]),
  ];
  const input = packageOf({ headline: inlineText('H'), body }, {}, { assets });
  const file = await exported(input, 'docx', { ...WITH_PICTURES, pictureBytes: () => PNG });
  expect(file.notices).toEqual([expect.objectContaining({ kind: 'loss', excerpt: 'A gull' })]);
  expect((await partsOf(input))('word/document.xml')).toContain('[Picture: A gull]');
});
