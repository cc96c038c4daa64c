/** Saved web pages and Markdown: facts, page furniture, structure. */
import { describe, expect, it } from 'vitest';
import { articleFields } from '../../../src/shared/article/model.ts';
import { readHtml } from '../../../src/shared/import/html/read-html.ts';
import { readMarkdown } from '../../../src/shared/import/markdown/read-markdown.ts';
import {
  bodyOutline,
  countingContext,
  fixtureText,
  heroAlt,
  imported,
  slotText,
} from '../../support/imports.ts';

describe('a saved web page', () => {
  const piece = imported(readHtml(fixtureText('saved-page.html'), countingContext()).filed);

  it('takes facts from the page data and parts from the page', () => {
    expect(slotText(piece, 'kicker')).toBe('Transport');
    expect(slotText(piece, 'headline')).toBe('Tram Line Reopens After Two Years');
    expect(slotText(piece, 'standfirst')).toMatch(/^Trams run again .* half the old speed\.$/);
    expect(heroAlt(piece)).toBe('A yellow tram on a bridge');
    expect(slotText(piece, 'hero')).toBe('The first tram on Monday.Jo Lind');
    expect(piece.package.fields).toMatchObject({
      authors: [{ name: 'Lena Okafor', role: 'reporter' }],
      dateline: { place: '', date: '2026-05-03' },
      description: 'Trams run again between the mill and the station.',
      language: 'en',
      tags: ['transport', 'valley'],
    });
  });

  it('keeps only the article and resolves its links', () => {
    expect(bodyOutline(piece)).toEqual([
      'heading: A slow start',
      'paragraph: The line closed when the flood took the bridge.',
      'pullQuote: I had forgotten the sound | Greta Moll, passenger',
      'heading: What it cost',
      'paragraph: Repairs took eleven million.',
      'embed: ',
    ]);
    expect(JSON.stringify(piece.package.document)).toContain('https://valley.example/news/flood');
  });

  it('reports each part of the page that was left out, with a way back', () => {
    const dropped = piece.report.items.filter(
      (item) => item.field === 'page' && item.kind === 'dropped',
    );
    expect(dropped.map((item) => item.original.split('\n')[0])).toEqual([
      'Skip to content',
      'The Valley Post',
      'Share this',
      'Read more',
      'Imprint and privacy',
      'Tram Line Reopens After Two Years | The Valley Post',
    ]);
    expect(dropped.every((item) => item.undo?.kind === 'insert-paragraph')).toBe(true);
    expect(piece.report.items.some((item) => item.field === 'unplaced')).toBe(false);
  });
});

describe('Markdown', () => {
  const piece = imported(readMarkdown(fixtureText('front-matter.md'), countingContext()));

  it('takes front matter into fields and reports the rest of it', () => {
    expect(slotText(piece, 'headline')).toBe('The Orchard That Would Not Sell');
    expect(slotText(piece, 'standfirst')).toBe('A family has refused nine offers for its trees.');
    expect(piece.package.fields).toMatchObject({
      slug: 'orchard-not-for-sale',
      tags: ['farming', 'land'],
      dateline: { place: '', date: '2026-04-02' },
      authors: [{ name: 'Noor Haddad' }, { name: 'Jonas Wren' }],
    });
    const unknown = piece.report.items.filter((item) => item.field === 'front matter');
    expect(unknown.map((item) => item.original)).toEqual(['wide']);
  });

  it('keeps lists, tables, quotes, pictures and footnotes', () => {
    expect(bodyOutline(piece)).toEqual([
      'heading: Nine letters',
      'paragraph: The first offer came in winter, on paper with a crest.',
      'bulletList: One letter asked for the land. | Another asked for | the barn | the well',
      'pullQuote: “The trees were here before the road” | Hanne Wren',
      'table: Year | Offer | 2021 | low | 2024 | high',
      'figure: The orchard in January | ',
      'heading: After the road',
      'paragraph: The county will decide in June.',
      'paragraph: Kept from the page.',
    ]);
    expect(JSON.stringify(piece.package.document)).toContain(
      'The crest belongs to a holding company.',
    );
    expect(piece.package.sources.map(({ title, url }) => [title, url])).toEqual([
      ['Land register', 'https://example.org/register'],
      ['Letters seen by the reporter', ''],
    ]);
  });

  it.each(['>', '*a ', '[', '![', '- '])('survives 20,000 times %s', (sign) => {
    const result = imported(readMarkdown(`word ${sign.repeat(20_000)}word`, countingContext()));
    expect(result.report.format).toBe('markdown');
  });
});

describe('parts of any page', () => {
  const read = (body: string) =>
    imported(
      readHtml(
        `<!doctype html><body><article><h1>Wells run low</h1>${body}</article></body>`,
        countingContext(),
      ).filed,
    );

  it('takes the caption of a quotation for its speaker', () => {
    const quote = '<blockquote><p>We wait.</p></blockquote><figcaption>— Jo Lind</figcaption>';
    expect(bodyOutline(read(`<h2>Now</h2><figure>${quote}</figure>`))).toEqual([
      'heading: Now',
      'pullQuote: We wait. | Jo Lind',
    ]);
  });

  it('keeps boxes of the article and drops those of the page', () => {
    const boxes =
      '<aside class="fact-box"><h3>Depth</h3><p>Twelve metres.</p></aside><aside class="related"><p>Read on</p></aside>';
    expect(bodyOutline(read(`<h2>Now</h2><p>Text.</p>${boxes}`))).toEqual([
      'heading: Now',
      'paragraph: Text.',
      'factBox: Depth | Twelve metres.',
    ]);
  });

  it('lists the references of a page as sources and cites them', () => {
    const text =
      '<p>It rained<sup id="r1"><a href="#n1">[1]</a></sup> in May and then it did not.</p>';
    const list =
      '<h2>References</h2><ol><li id="n1"><a href="#r1">^</a> <a href="https://rain.example/may">Rain in May</a></li></ol>';
    const piece = read(`<h2>Now</h2>${text}${list}`);
    expect(piece.package.sources).toMatchObject([
      { title: 'Rain in May', url: 'https://rain.example/may' },
    ]);
    const refs = JSON.stringify(piece.package.document).match(/"refs":(\[.*?\])/)?.[1] ?? '';
    expect(JSON.parse(refs)).toEqual([
      { sourceId: piece.package.sources[0]?.id, locator: '', note: '' },
    ]);
    expect(piece.report.items.some((item) => item.field === 'unplaced')).toBe(false);
  });
});

it('takes no fact from a page that a piece cannot hold', () => {
  const head = '<meta property="article:published_time" content="2026-02-31T10:00:00Z">';
  const page = `<html lang="en-${'a'.repeat(60)}"><head>${head}</head><body><h1>Rain</h1><p>It rained.</p>`;
  const { fields } = imported(readHtml(page, countingContext()).filed).package;
  expect(articleFields.safeParse(fields).success).toBe(true);
  expect(fields.dateline.date).toBeNull();
});
