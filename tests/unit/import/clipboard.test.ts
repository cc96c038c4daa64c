/** Paste from Word, Google Docs, LibreOffice, WordPress, and from hostile pages. */
import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { htmlToBlocks, type Pasted } from '../../../src/shared/import/paste.ts';
import { countingContext, fixtureText, outline } from '../../support/imports.ts';

function pasted(html: string): Pasted {
  return htmlToBlocks(html, countingContext());
}

function reported(from: Pasted, field: string): string[] {
  return from.report.items.filter((item) => item.field === field).map((item) => item.original);
}

function marksOf(blocks: readonly NodeJson[]): string[] {
  return blocks.flatMap((block) => [
    ...(block.marks ?? []).map((mark) => `${mark.type}:${block.text}`),
    ...marksOf(block.content ?? []),
  ]);
}

describe('Word', () => {
  const word = pasted(fixtureText('word-clipboard.html'));

  it('rebuilds lists with levels and start numbers', () => {
    expect(outline(word.blocks)).toEqual([
      'heading: Winter Timetable',
      'paragraph: The ferry sails twice a day.',
      'bulletList: Morning sailing | Cars | Bicycles | Evening sailing',
      'orderedList: Buy a ticket | Board early',
      'paragraph: Fares are now fixed.',
      'figure: ',
      'pullQuote: The sea decides | ',
    ]);
    expect(word.blocks[2]?.content?.[0]?.content?.[1]?.type).toBe('bulletList');
    expect(word.blocks[3]?.attrs?.start).toBe(3);
  });

  it('reads formatting from classes and footnotes as citations', () => {
    expect(marksOf(word.blocks)).toEqual(['bold:ferry', 'italic:twice']);
    const citation = word.blocks[1]?.content?.find((node) => node.type === 'citation');
    expect(citation?.attrs?.refs).toEqual([
      { sourceId: null, locator: '', note: 'Weather permitting.' },
    ]);
  });

  it('keeps deletions and comments out of the text and in the report', () => {
    expect(reported(word, 'deletion')).toEqual(['not']);
    expect(reported(word, 'comment')).toEqual(['[AB1]', 'Check with the harbour office']);
    expect(reported(word, 'unplaced')).toEqual([]);
  });

  it('keeps the place and description of a picture that did not come along', () => {
    expect(word.blocks[5]?.attrs).toMatchObject({ alt: 'Map of the route', assetId: null });
    expect(reported(word, 'picture')).toEqual([
      'Map of the route file:///C:/Users/desk/clip_image002.jpg',
    ]);
  });
});

describe('other programs', () => {
  it('reads Google Docs: the bold wrapper, span styles, nested lists, redirected links', () => {
    const docs = pasted(fixtureText('google-docs-clipboard.html'));
    expect(outline(docs.blocks)).toEqual([
      'heading: Rooftop Gardens',
      'paragraph: Bees have moved in quietly2 and stayed.',
      'bulletList: Soil | Compost | Water',
      'paragraph: Last line.',
    ]);
    expect(marksOf(docs.blocks)).toEqual([
      'bold:moved in',
      'italic: quietly',
      'superscript:2',
      'link:stayed',
    ]);
    expect(JSON.stringify(docs.blocks)).toContain('"href":"https://example.org/bees"');
  });

  it('reads LibreOffice: page header out, list beside its item, footnote', () => {
    const libre = pasted(fixtureText('libreoffice-clipboard.html'));
    expect(outline(libre.blocks)).toEqual([
      'heading: Bridges',
      'paragraph: The old bridge stands.',
      'orderedList: Survey | Piers | Repair',
    ]);
    expect(libre.blocks[2]?.attrs?.start).toBe(3);
    expect(reported(libre, 'page')).toEqual(['Valley desk, page 1']);
    expect(reported(libre, 'unplaced')).toEqual([]);
  });

  it('reads WordPress blocks', () => {
    const blocks = pasted(fixtureText('wordpress-blocks.html')).blocks;
    expect(outline(blocks)).toEqual([
      'heading: Seeds for the North',
      'paragraph: The seed bank opened its doors on Friday.',
      'pullQuote: We keep what others forget | Sol Baptiste, curator',
      'figure: Jars in the cold room | ',
      'orderedList: Barley | Rye | Winter rye',
      'divider: ',
      'embed: ',
    ]);
  });
});

describe('hostile or broken HTML', () => {
  it('never lets scripts, handlers or other address schemes in', () => {
    const { blocks } = pasted(
      '<p onclick="x()">One<script>alert(1)</script> <a href="javascript:alert(1)">two</a> <a href="java\nscript:alert(1)">three</a> <a href="data:text/html,x">four</a></p><iframe src="javascript:x"></iframe>',
    );
    expect(JSON.stringify(blocks)).not.toMatch(/javascript|alert|data:|onclick/);
    expect(outline(blocks)).toEqual(['paragraph: One two three four']);
  });

  it('strips controls that disguise a link', () => {
    const { blocks } = pasted('<p><a href="https://example.org">ex\u202Eam\u200Bple</a></p>');
    expect(outline(blocks)).toEqual(['paragraph: example']);
  });

  it('flattens absurd nesting without losing text', () => {
    const deep = pasted(
      `${'<div>'.repeat(5000)}<p>Deep down</p>${'</div>'.repeat(5000)}<p>After</p>`,
    );
    expect(outline(deep.blocks).join(' ')).toMatch(/Deep down.*After/);
    expect(reported(deep, 'formatting')).toHaveLength(1);
  });

  it('clamps headings and cells to what the schema holds', () => {
    const { blocks } = pasted(
      '<h1>A</h1><h6>B</h6><table><tr><td colspan="9999">C</td><td>D</td></tr></table>',
    );
    expect(blocks.map((block) => block.attrs?.level)).toEqual([2, 4, undefined]);
    expect(blocks[2]?.content?.[0]?.content?.[0]?.attrs?.colspan).toBe(100);
  });

  it('collects pictures that came along as bytes', () => {
    const from = pasted('<p>Text</p><img alt="A dot" src="data:image/png;base64,iVBORw0KGgo=">');
    expect(from.pictures).toEqual([
      {
        figureId: from.blocks[1]?.attrs?.id,
        mediaType: 'image/png',
        base64: 'iVBORw0KGgo=',
        alt: 'A dot',
      },
    ]);
  });
});
