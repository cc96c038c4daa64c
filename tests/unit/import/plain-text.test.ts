/** Quirks of plain text: bullet signs, quotes, line ends, wrapping, lists, labels. */
import { describe, expect, it } from 'vitest';
import { textToBlocks } from '../../../src/shared/import/paste.ts';
import {
  bodyOutline,
  countingContext,
  fixtureText,
  glancePoints,
  heroAlt,
  importedText,
  outline,
  slotText,
} from '../../support/imports.ts';

const house = fixtureText('house-style.txt');

describe('bullets', () => {
  it.each(['•', '‣', '◦', '·', '▪', '●', '■', '–', '—', '-', '*', '\uF0B7'])('reads %s', (sign) => {
    expect(glancePoints(importedText(house.replaceAll('  • ', `${sign} `)))).toHaveLength(4);
  });

  it('reads points without any sign under the title', () => {
    expect(glancePoints(importedText(house.replaceAll('  • ', '')))).toHaveLength(4);
  });

  it.each(['Key points', 'KEY TAKEAWAYS:', 'Highlights', 'In brief:'])(
    'reads a box titled %s',
    (title) => {
      expect(glancePoints(importedText(house.replace('At a Glance', title)))).toHaveLength(4);
    },
  );

  it('does not take a single dash line for a list', () => {
    expect(bodyOutline(importedText('Headline\n\nText one ends.\n\n– And he left.')).at(-1)).toBe(
      'paragraph: – And he left.',
    );
  });

  it('nests by indentation and keeps numbers', () => {
    const { blocks } = textToBlocks('4. Four\n5. Five\n  - inner\n  - other', countingContext());
    expect(outline(blocks)).toEqual(['orderedList: Four | Five | inner | other']);
    expect(blocks[0]?.attrs?.start).toBe(4);
  });
});

describe('line ends and wrapping', () => {
  it.each(['\r\n', '\r', '\u2028'])('reads the same piece with other line ends', (end) => {
    const other = importedText(house.replaceAll('\n', end));
    expect(bodyOutline(other)).toEqual(bodyOutline(importedText(house)));
  });

  it('joins lines broken at a fixed width and says so', () => {
    const wrapped =
      'Headline\n\nThe committee met for the whole of Thursday and did not reach a view on\nthe second crossing, although the chair had promised a vote before the end of\nthe session.';
    const piece = importedText(wrapped);
    expect(bodyOutline(piece)).toHaveLength(1);
    expect(piece.report.items.some((item) => item.reason.includes('joined'))).toBe(true);
  });

  it('keeps short lines apart', () => {
    expect(outline(textToBlocks('One line\nAnother line', countingContext()).blocks)).toHaveLength(
      2,
    );
  });
});

describe('quotes', () => {
  const rest = 'Headline\n\nFirst paragraph of the text stands here.\n\n';

  it.each([
    ['“We go” – Ada Quist', '“We go”', 'Ada Quist'],
    ['"We go" - Ada Quist', '"We go"', 'Ada Quist'],
    ["'We go'—Ada Quist", "'We go'", 'Ada Quist'],
    ['«We go» — Ada Quist', '«We go»', 'Ada Quist'],
    ['“We go,” -- Ada Quist', '“We go,”', 'Ada Quist'],
    ['“We go”\n— Ada Quist, mayor', '“We go”', 'Ada Quist, mayor'],
  ])('%s is a pull quote with its signs as typed', (line, words, speaker) => {
    expect(bodyOutline(importedText(rest + line)).at(-1)).toBe(`pullQuote: ${words} | ${speaker}`);
  });

  it.each([
    '“We go,” said Ada Quist – and left.',
    '“We go” – “Not yet” – Ada Quist',
    'She said “we go” – Ada Quist did.',
    '“We go” – said the mayor',
  ])('%s stays a paragraph', (line) => {
    expect(bodyOutline(importedText(rest + line)).at(-1)).toBe(`paragraph: ${line}`);
  });
});

describe('labels and furniture', () => {
  it('reads parts that the writer named', () => {
    const piece = importedText(
      'Slug: tolls-vote\nKicker: Islands\nHeadline: Tolls Rise\nStandfirst: They rise again.\nTags: tolls, ferries\n\nThe text.',
    );
    expect(slotText(piece, 'headline')).toBe('Tolls Rise');
    expect(slotText(piece, 'kicker')).toBe('Islands');
    expect(slotText(piece, 'standfirst')).toBe('They rise again.');
    expect(piece.package.fields.slug).toBe('tolls-vote');
    expect(piece.package.fields.tags).toEqual(['tolls', 'ferries']);
  });

  it.each([
    ['By Jane Roe, Political Correspondent', ['Jane Roe']],
    ['By Jane Roe, Max Adeyemi and Li Wei', ['Jane Roe', 'Max Adeyemi', 'Li Wei']],
    ['Words by Jane Roe in London', ['Jane Roe']],
    ['By the time they left it rained', []],
  ])('byline: %s', (line, names) => {
    const piece = importedText(`Headline Here\n${line}\n\nThe text stands here.`);
    expect(piece.package.fields.authors.map((author) => author.name)).toEqual(names);
  });

  it.each([
    ['LONDON, 3 May — The talks failed.', 'LONDON', '2026-05-03'],
    ['London – The talks failed.', 'London', null],
    ['NEW YORK, Dec. 24, 2025 (AP) -- The talks failed.', 'NEW YORK', '2025-12-24'],
    ['SÃO PAULO, Brazil — The talks failed.', 'SÃO PAULO, Brazil', null],
  ])('dateline: %s', (line, place, date) => {
    const piece = importedText(`Headline Here\n\n${line}`);
    expect(piece.package.fields.dateline).toEqual({ place, date });
    expect(bodyOutline(piece)).toEqual(['paragraph: The talks failed.']);
  });

  it.each([
    ['Correction: Wrong.', 'correction'],
    ['CLARIFICATION (3 May 2026): Wrong.', 'clarification'],
    ['Update, 3 May: Wrong.', 'update'],
    ['Editor’s note: Wrong.', 'editors-note'],
  ])('change record: %s', (line, kind) => {
    const body = importedText(
      `Headline Here\n\nText of the piece.\n\n${line}`,
    ).package.document.doc.content?.at(-1);
    expect(body?.content?.at(-1)).toMatchObject({ type: 'correction', attrs: { kind } });
  });

  it('keeps a later picture line in place as a figure', () => {
    const piece = importedText(
      'Headline\n\nPhoto: One thing.\n\nText of the piece.\n\nPhoto: Another thing. Credit: Jo Lind',
    );
    expect(heroAlt(piece)).toBe('One thing.');
    const figure = piece.package.document.doc.content?.at(-1)?.content?.at(-1);
    expect(figure).toMatchObject({
      type: 'figure',
      attrs: { alt: 'Another thing.', assetId: null },
    });
  });
});
