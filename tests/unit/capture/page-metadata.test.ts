import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/shared/capture/metadata/author-names.ts';
import { documentMetadata } from '../../../src/shared/capture/metadata/document-metadata.ts';
import { metaRefresh, pageMetadata } from '../../../src/shared/capture/metadata/page-metadata.ts';
import { statedDate } from '../../../src/shared/capture/metadata/stated-date.ts';
import { cslItem } from '../../../src/shared/evidence/csl/item.ts';
import { FILE_LIMITS, parseHtml } from '../../../src/shared/import/html/parse.ts';

const read = (html: string) => pageMetadata(parseHtml(html, FILE_LIMITS).root);
const script = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Harbour to close',
  datePublished: '2026-03-14T08:00:00+01:00',
  author: [
    { '@type': 'Person', name: 'Ngozi Okonjo-Berg' },
    { '@type': 'Organization', name: 'Morrow Desk' },
  ],
  publisher: { '@type': 'Organization', name: 'Morrow Messenger' },
};

describe('pageMetadata', () => {
  it('reads a news article in linked data, also inside a graph', () => {
    for (const data of [
      ARTICLE,
      [ARTICLE],
      { '@graph': [{ '@type': 'WebSite', name: 'x' }, ARTICLE] },
    ]) {
      const { fields, origins } = read(script(data));
      expect(fields).toMatchObject({
        type: 'article-newspaper',
        title: 'Harbour to close',
        issued: { 'date-parts': [[2026, 3, 14]] },
        author: [{ family: 'Okonjo-Berg', given: 'Ngozi' }, { literal: 'Morrow Desk' }],
        'container-title': 'Morrow Messenger',
      });
      expect(origins.title).toBe('json-ld');
    }
  });

  it('takes each field from the most trusted statement that has it', () => {
    const { fields, origins } = read(`
      ${script({ '@type': 'Article', headline: 'From linked data' })}
      <meta property="og:title" content="From OpenGraph"><meta property="og:site_name" content="The Site">
      <meta name="author" content="By Ana Silva and João Reis"><html lang="pt">
      <time datetime="2025-12-01">yesterday</time><h1>From the page</h1>`);
    expect(fields).toMatchObject({
      title: 'From linked data',
      'container-title': 'The Site',
      author: [
        { family: 'Silva', given: 'Ana' },
        { family: 'Reis', given: 'João' },
      ],
      issued: { 'date-parts': [[2025, 12, 1]] },
      language: 'pt',
    });
    expect(origins).toMatchObject({
      title: 'json-ld',
      'container-title': 'open-graph',
      author: 'meta',
      issued: 'page-text',
    });
  });

  it('reads microdata, scholarly tags, bylines and the canonical address', () => {
    const micro = read(`<div itemscope itemtype="https://schema.org/NewsArticle">
      <h2 itemprop="headline">Micro</h2><span itemprop="author" itemscope><b itemprop="name">Chidi Eze</b></span>
      <time itemprop="datePublished" datetime="2026-01-02"></time></div>`);
    expect(micro.fields).toMatchObject({
      type: 'article-newspaper',
      title: 'Micro',
      author: [{ family: 'Eze', given: 'Chidi' }],
    });
    const paper =
      read(`<meta name="citation_title" content="On harbours"><meta name="citation_author" content="Lund, Ada">
      <meta name="citation_author" content="Eze, Chidi"><meta name="citation_doi" content="doi:10.1234/abc.5">
      <meta name="citation_journal_title" content="Journal of Quays">`);
    expect(paper.fields).toMatchObject({
      type: 'article-journal',
      DOI: '10.1234/abc.5',
      author: [
        { family: 'Lund', given: 'Ada' },
        { family: 'Eze', given: 'Chidi' },
      ],
    });
    const page = read(`<link rel="canonical" href="https://example.org/a"><h1>Title</h1>
      <p class="byline">By Mary van den Berg | 3 March 2026</p>`);
    expect(page.fields).toMatchObject({
      URL: 'https://example.org/a',
      author: [{ family: 'van den Berg', given: 'Mary' }],
    });
  });

  it('is never led astray by broken or hostile statements', () => {
    const { fields } =
      read(`<script type="application/ld+json">{"@type": "NewsArticle", "headline": 12, </script>
      ${script({ '@type': 'NewsArticle', headline: { a: 1 }, author: 7, datePublished: [1], publisher: 'x' })}
      <meta property="og:title" content="   "><meta property="og:url" content="javascript:alert(1)">
      <link rel="canonical" href="data:text/html,x"><title>Plain\u202E title</title>`);
    expect(fields).toEqual({ type: 'article-newspaper', title: 'Plain title' });
  });

  it('gives fields that make a valid CSL item', () => {
    const { fields } = read(script(ARTICLE));
    expect(cslItem.safeParse({ id: 'x', type: 'webpage', ...fields }).success).toBe(true);
  });

  it('notes wishes of robots and meta refreshes', () => {
    expect(read('<meta name="ROBOTS" content="NoIndex, NoArchive, follow">').robots).toBe(
      'noindex, noarchive',
    );
    const root = parseHtml(
      '<meta http-equiv="Refresh" content="5; URL=\'/next\'">',
      FILE_LIMITS,
    ).root;
    expect(metaRefresh(root)).toBe('/next');
  });
});

describe('namesIn', () => {
  it.each([
    ['By Ana Silva', [{ family: 'Silva', given: 'Ana' }]],
    ['Okafor, Chidi', [{ family: 'Okafor', given: 'Chidi' }]],
    [
      'Ada Lund, Chidi Eze & Mo Ali',
      [
        { family: 'Lund', given: 'Ada' },
        { family: 'Eze', given: 'Chidi' },
        { family: 'Ali', given: 'Mo' },
      ],
    ],
    ['Ludwig van der Berg', [{ family: 'van der Berg', given: 'Ludwig' }]],
    ['Staff reporters', [{ literal: 'Staff reporters' }]],
    ['Sukarno', [{ literal: 'Sukarno' }]],
    ['https://example.org/people/7', []],
    ['', []],
  ])('%s', (byline, names) => expect(namesIn(byline)).toEqual(names));
});

describe('statedDate', () => {
  it.each([
    ['2026-03-14', [2026, 3, 14]],
    ['2026-03-14T10:00:00Z', [2026, 3, 14]],
    ['20260314', [2026, 3, 14]],
    ['2026-03', [2026, 3]],
    ['2026', [2026]],
    ['14 March 2026', [2026, 3, 14]],
    ['Published Sept. 3rd, 2026 at noon', [2026, 9, 3]],
  ])('%s', (text, parts) => expect(statedDate(text)).toEqual({ 'date-parts': [parts] }));

  it.each(['03/05/2024', 'yesterday', '2026-13-01', '99 March 2026', ''])(
    'does not guess at %j',
    (text) => expect(statedDate(text)).toBeUndefined(),
  );
});

describe('documentMetadata', () => {
  it('reads properties, but not what programs put there', () => {
    const facts = {
      author: 'Ada Lund',
      created: "D:20260314093000+01'00'",
      language: 'en',
      pages: 3,
    };
    expect(documentMetadata({ title: 'Annual report', ...facts }).fields).toEqual({
      title: 'Annual report',
      author: [{ family: 'Lund', given: 'Ada' }],
      issued: { 'date-parts': [[2026, 3, 14]] },
      language: 'en',
      'number-of-pages': 3,
    });
    const nameless = documentMetadata({ ...facts, title: 'Microsoft Word - draft.docx' });
    expect(nameless.fields.title).toBeUndefined();
  });
});
