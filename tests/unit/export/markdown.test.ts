// Markdown exports, read back with the same grammar that site generators use.
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { exportedText } from '../../fixtures/export/exported.ts';
import { citation, fullPackage } from '../../fixtures/export/full-package.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

const grammar = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
const read = (markdown: string): Root => grammar.parse(markdown);
const source = await exportedText(fullPackage, 'markdown');
const tree = read(source);

function frontMatterOf(root: Root): unknown {
  const [first] = root.children;
  return first?.type === 'yaml' ? parseYaml(first.value) : null;
}

test('front matter holds what site generators ask for', () => {
  expect(frontMatterOf(tree)).toMatchObject({
    title: 'Ferry company knew of fault & sailed “anyway”',
    standfirst: 'Eleven days passed between the first report and the repair.',
    slug: 'ferry-knew-of-fault',
    kicker: 'Transport',
    date: '2026-03-03',
    dateline: 'Harwick',
    authors: [
      { name: 'Ann Roe', role: 'reporter' },
      { name: 'Bo Lind', role: 'reporter' },
      { name: 'Ida Holm', role: 'photographer' },
    ],
    tags: ['ferries', 'safety'],
    image: expect.stringMatching(/^ferry-knew-of-fault-files\/a{16}\.png$/),
    image_alt: 'A ferry at the quay in fog',
    sources: [{ title: 'Engine log of the Alma' }, { title: 'Harbour Act' }],
  });
});

test('every string of the front matter is quoted', async () => {
  const odd = packageOf(
    { headline: inlineText('no') },
    { tags: ['yes', '1e3', '2026-01-01', '~'] },
  );
  const markdown = await exportedText(odd, 'markdown');
  expect(markdown).toContain('title: "no"');
  for (const tag of ['yes', '1e3', '2026-01-01', '~']) expect(markdown).toContain(`- "${tag}"`);
});

describe('the text', () => {
  test('keeps its blocks in order', () => {
    expect(tree.children.map(({ type }) => type)).toEqual([
      'yaml',
      'heading',
      'list',
      'paragraph',
      'heading',
      'list',
      'heading',
      'blockquote',
      'blockquote',
      'paragraph',
      'paragraph',
      'blockquote',
      'table',
      'thematicBreak',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'list',
      'footnoteDefinition',
      'footnoteDefinition',
      'footnoteDefinition',
    ]);
  });

  test('names the speaker of a pull quote under it', () => {
    expect(source).toContain('> We heard it before we saw it\n>\n> — Mara Quist, deckhand');
  });

  test('makes each citation a footnote with source, place and note', () => {
    expect(source).toContain(
      '[^1]: [Engine log of the Alma](https://harbour.example/log), Harwick Ferries, 2026-02-20, p. 4',
    );
    expect(source).toContain('[^2]: Two people confirmed the figure.');
  });
});

test('citations that say the same share a footnote', async () => {
  const [log] = fullPackage.sources;
  const cited = (text: string) =>
    node('paragraph', {}, [...inlineText(text), citation(log?.id ?? '')]);
  const input = packageOf(
    { body: [cited('One'), cited('Two')] },
    {},
    { sources: fullPackage.sources },
  );
  const markdown = await exportedText(input, 'markdown');
  expect(markdown).toContain('One[^1]');
  expect(markdown).toContain('Two[^1]');
  expect(markdown.match(/^\[\^/gm)).toHaveLength(1);
});

test('formatting that meets other formatting is read back as it was', async () => {
  const bold = { type: 'bold' };
  const italic = { type: 'italic' };
  const body = [
    node('paragraph', {}, [
      ...inlineText('a '),
      ...inlineText('b ', [bold]),
      ...inlineText('c', [bold, italic]),
      ...inlineText(' d', [italic]),
      ...inlineText('e'),
    ]),
  ];
  const [, block] = read(
    await exportedText(packageOf({ headline: inlineText('H'), body }), 'markdown'),
  ).children;
  const kinds = block?.type === 'paragraph' ? block.children.map(({ type }) => type) : [];
  // Spaces stand outside the formatting, so that every asterisk is read as one.
  expect(kinds).toEqual(['text', 'strong', 'text', 'strong', 'text', 'emphasis', 'text']);
});

test('merged cells leave empty cells, so that columns stay columns', async () => {
  const cell = (text: string, attrs = {}) => node('tableCell', attrs, [paragraph(text)]);
  const table = node('table', {}, [
    node('tableRow', {}, [cell('a', { rowspan: 2 }), cell('b')]),
    node('tableRow', {}, [cell('c')]),
  ]);
  const markdown = await exportedText(packageOf({ body: [table] }), 'markdown');
  expect(markdown).toContain('| a | b |\n|   | c |');
});
