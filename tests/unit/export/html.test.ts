// HTML exports, read back with an HTML parser as a browser would.
import { parse, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { exported, exportedText } from '../../fixtures/export/exported.ts';
import { fullPackage, HERO_ID } from '../../fixtures/export/full-package.ts';
import { attributeOf, elementsOf, textContent } from '../../fixtures/export/html-tree.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

const page = parse(await exportedText(fullPackage, 'html', { modifiedAt: '2026-03-04T10:00:00Z' }));
const texts = (name: string): string[] => elementsOf(page, name).map(textContent);
const byClass = (name: string, className: string) =>
  elementsOf(page, name).filter((element) =>
    attributeOf(element, 'class')?.split(' ').includes(className),
  );

describe('the page', () => {
  test('is valid enough that an HTML parser finds no error', async () => {
    const errors: string[] = [];
    parse(await exportedText(fullPackage, 'html'), {
      onParseError: (error) => errors.push(`${error.code} in line ${error.startLine}`),
    });
    expect(errors).toEqual([]);
  });

  test('has one h1, and headings of the text below it', () => {
    expect(texts('h1')).toEqual(['Ferry company knew of fault & sailed “anyway”']);
    expect(texts('h2')).toEqual(['At a Glance', 'What the log says', 'Notes', 'Sources']);
    expect(texts('h3')).toEqual(['The morning']);
    expect(texts('h4')).toEqual(['Afterwards']);
  });

  test('puts the furniture into elements that say what it is', () => {
    expect(byClass('p', 'standfirst').map(textContent)).toEqual([
      'Eleven days passed between the first report and the repair.',
    ]);
    expect(byClass('p', 'byline').map(textContent)).toEqual([
      'By Ann Roe and Bo Lind',
      'Photographs by Ida Holm',
    ]);
    const [glance] = byClass('aside', 'glance');
    expect(glance && elementsOf(glance, 'li').map(textContent)).toHaveLength(2);
    const [pullQuote] = byClass('figure', 'pull-quote');
    expect(pullQuote && elementsOf(pullQuote, 'blockquote').map(textContent)).toEqual([
      'We heard it before we saw it',
    ]);
    expect(pullQuote && elementsOf(pullQuote, 'figcaption').map(textContent)).toEqual([
      'Mara Quist, deckhand',
    ]);
    const times = elementsOf(page, 'time').map((element) => attributeOf(element, 'datetime'));
    expect(times).toEqual(['2026-03-03', '2026-03-04']);
  });

  test('nests sections as the headings do', () => {
    const [body] = byClass('div', 'body');
    const [section] = body ? elementsOf(body, 'section') : [];
    expect(section && elementsOf(section, 'h2').map(textContent)).toEqual(['What the log says']);
    expect(section && elementsOf(section, 'section')).toHaveLength(2);
  });

  test('gives header cells a scope', () => {
    const scopes = elementsOf(page, 'th').map((cell) => [
      textContent(cell),
      attributeOf(cell, 'scope'),
    ]);
    expect(scopes).toEqual([
      ['Day', 'col'],
      ['Reports', 'col'],
      ['Monday', 'row'],
    ]);
  });

  test('links every citation to an entry and every entry back', () => {
    const ids = ['sup', 'li', 'h2', 'section'].flatMap((name) =>
      elementsOf(page, name).flatMap((element) => attributeOf(element, 'id') ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elementsOf(page, 'a').flatMap((link) => {
      const href = attributeOf(link, 'href') ?? '';
      return href.startsWith('#') ? [href.slice(1)] : [];
    });
    expect(targets).toHaveLength(6);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('describes itself to search engines and social networks', () => {
    const [script] = elementsOf(page, 'script');
    expect(JSON.parse(script ? textContent(script) : '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Ferry company knew of fault & sailed “anyway”',
      author: [{ name: 'Ann Roe' }, { name: 'Bo Lind' }],
      dateline: 'Harwick, 3 March 2026',
      dateModified: '2026-03-04T10:00:00Z',
      citation: [{ name: 'Engine log of the Alma' }, { name: 'Harbour Act' }],
      correction: [
        {
          text: 'Correction: An earlier version gave the wrong day.',
          datePublished: '2026-03-04',
        },
      ],
    });
    const metas = new Map(
      elementsOf(page, 'meta').map((meta) => [
        attributeOf(meta, 'property') ?? attributeOf(meta, 'name'),
        attributeOf(meta, 'content'),
      ]),
    );
    expect(metas.get('og:title')).toBe('Ferry company knew of fault & sailed “anyway”');
    expect(metas.get('description')).toBe('The company’s own log shows it knew for eleven days.');
    expect(texts('title')).toEqual(['Ferry fault: what the log says']);
  });
});

test('pictures stand beside the page under names made of their content', async () => {
  const file = await exported(fullPackage, 'html', {});
  const path = `ferry-knew-of-fault-files/${HERO_ID.slice(0, 16)}.png`;
  expect(file.attachments[0]).toEqual({ path, assetId: HERO_ID });
  const [image] = elementsOf(parse(String(file.content)), 'img');
  expect(image && attributeOf(image, 'src')).toBe(path);
  expect(image && attributeOf(image, 'alt')).toBe('A ferry at the quay in fog');
});

test('pictures can be put into the page itself', async () => {
  const pictureBytes = () => Uint8Array.of(1, 2, 3);
  const file = await exported(fullPackage, 'html', { pictures: 'embedded', pictureBytes });
  expect(file.attachments).toEqual([]);
  const [image] = elementsOf(parse(String(file.content)), 'img');
  expect(image && attributeOf(image, 'src')).toBe('data:image/png;base64,AQID');
});

test('a picture whose bytes are gone leaves its description and a notice, not a broken image', async () => {
  const pictureBytes = (id: string) => (id === HERO_ID ? null : Uint8Array.of(1));
  const file = await exported(fullPackage, 'html', { pictureBytes });
  expect(file.attachments).toHaveLength(1);
  expect(file.notices).toContainEqual(
    expect.objectContaining({ kind: 'loss', count: 1, excerpt: 'A ferry at the quay in fog' }),
  );
  const tree = parse(String(file.content));
  expect(elementsOf(tree, 'img')).toHaveLength(1);
  expect(String(file.content)).toContain('Picture: A ferry at the quay in fog');
});

test('a decorative picture has an empty alternative text', async () => {
  const { assets } = fullPackage;
  const hero = { assetId: HERO_ID, alt: 'left over', decorative: true };
  const html = await exportedText(packageOf({ hero }, {}, { assets }), 'html-fragment');
  const [image] = elementsOf(parseFragment(html), 'img');
  expect(image && attributeOf(image, 'alt')).toBe('');
});

test('a piece in Arabic says so and runs from right to left', async () => {
  const input = packageOf({ body: [paragraph('نص')] }, { language: 'ar' });
  const [root] = elementsOf(parse(await exportedText(input, 'html')), 'html');
  expect(root && [attributeOf(root, 'lang'), attributeOf(root, 'dir')]).toEqual(['ar', 'rtl']);
});

test('the fragment is the article element and nothing around it', async () => {
  const fragment = parseFragment(await exportedText(fullPackage, 'html-fragment'));
  const elements = fragment.childNodes.filter((child) => 'tagName' in child);
  expect(elements.map((element) => element.nodeName)).toEqual(['article']);
});

test('neighbouring words with the same link are one link', async () => {
  const link = { type: 'link', attrs: { href: 'https://a.example/' } };
  const words = [...inlineText('one ', [link]), ...inlineText('two', [link, { type: 'bold' }])];
  const html = await exportedText(
    packageOf({ body: [{ type: 'paragraph', content: words }] }),
    'html-fragment',
  );
  expect(html).toContain('<a href="https://a.example/">one <strong>two</strong></a>');
});

test('a caption without a picture stands under a frame that says so', async () => {
  const captioned = node('figure', {}, [
    node('caption', {}, inlineText('At dawn')),
    node('credit'),
  ]);
  const bare = node('figure', {}, [node('caption'), node('credit')]);
  const input = packageOf({ headline: inlineText('H'), body: [captioned, bare] });
  const figures = elementsOf(parseFragment(await exportedText(input, 'html-fragment')), 'figure');
  const lines = figures.map((figure) => textContent(figure).trim().split('\n'));
  expect(lines).toEqual([['Picture', 'At dawn'], ['']]);
});
