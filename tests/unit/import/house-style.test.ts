/** Filed plain text in house style, complete, in another order, with parts missing, in any script. */
import { describe, expect, it } from 'vitest';
import { slotOf, textOf } from '../../../src/shared/article/document.ts';
import {
  bodyOutline,
  fixtureText,
  glancePoints,
  heroAlt,
  importedText,
  slotText,
} from '../../support/imports.ts';

describe('a piece in house style', () => {
  const piece = importedText(fixtureText('house-style.txt'));

  it('fills every slot', () => {
    expect(slotText(piece, 'headline')).toBe(
      'Harbour Tolls to Rise: What the Vote Means for Ferry Towns',
    );
    expect(heroAlt(piece)).toBe('Commuters boarding the morning ferry at Eastcliff pier in fog.');
    expect(slotText(piece, 'standfirst')).toMatch(
      /^The island council has approved .* meant to help\.$/,
    );
    expect(textOf(slotOf(piece.package.document, 'glance').content?.[0] ?? { type: '' })).toBe(
      'At a Glance',
    );
    expect(glancePoints(piece)).toEqual([
      'Tolls rise by 8 per cent from April.',
      'Freight operators asked for a delay.',
      'Residents’ permits stay free.',
      'A review follows after one season.',
    ]);
  });

  it('keeps sections, paragraphs and the pull quote in order', () => {
    expect(bodyOutline(piece).map((line) => line.slice(0, 36))).toEqual([
      'heading: Why the Council Acted',
      'paragraph: The vote on Tuesday ended',
      'paragraph: Income from tolls has fal',
      'heading: Ferry Towns Divided',
      'paragraph: Traders in Eastcliff fear',
      'pullQuote: “We can live with the tol',
      'heading: What Happens Next',
      'paragraph: The new rates need the ap',
    ]);
  });

  it('names the speaker of the pull quote', () => {
    const quote = slotOf(piece.package.document, 'body').content?.find(
      (block) => block.type === 'pullQuote',
    );
    expect(quote?.content?.map(textOf)).toEqual([
      '“We can live with the toll, we cannot live without the harbour”',
      'Marit Osei, Northport Traders’ Guild',
    ]);
  });

  it('lists sources with and without addresses', () => {
    expect(piece.package.sources.map(({ title, url }) => [title, url])).toEqual([
      ['Island council approves harbour toll increase', ''],
      ['Breakwater survey: summary for councillors', 'https://example.org/breakwater'],
      ['Toll income 2019–2025, Harbour Office', ''],
    ]);
  });

  it('shows every guess with a reason and a way back', () => {
    const guesses = piece.report.items.filter(
      (item) => item.kind === 'changed' && item.result !== '',
    );
    expect(guesses.map((item) => item.field)).toEqual([
      'headline',
      'hero',
      'standfirst',
      'glance',
      'heading',
      'heading',
      'pullQuote',
      'heading',
      'sources',
      'sources',
      'sources',
    ]);
    expect(guesses.every((item) => item.reason !== '' && item.undo !== null)).toBe(true);
  });
});

describe('other ways to file', () => {
  it('reads kicker, byline, dateline, credit, correction and lines without blanks between', () => {
    const piece = importedText(fixtureText('key-points.txt'));
    expect(slotText(piece, 'kicker')).toBe('ANALYSIS');
    expect(slotText(piece, 'headline')).toBe('Glass Recycling Falls for the Third Year');
    expect(heroAlt(piece)).toBe('Crates of sorted bottles outside a depot.');
    expect(slotText(piece, 'hero')).toBe('Reuters');
    expect(slotText(piece, 'standfirst')).toMatch(/^Collections have dropped/);
    expect(piece.package.fields.authors.map((author) => author.name)).toEqual([
      'Tomasz Reed',
      'Ana María de la Cruz',
    ]);
    expect(piece.package.fields.dateline).toEqual({ place: 'BRIGHTWATER', date: '2026-05-03' });
    expect(glancePoints(piece)).toHaveLength(3);
    expect(bodyOutline(piece).map((line) => line.slice(0, 36))).toEqual([
      'paragraph: The figures published on ',
      'heading: Where Deposits Work',
      'paragraph: Two regions introduced de',
      'pullQuote: "Nobody throws away a coi',
      'correction: An earlier version gave ',
    ]);
    expect(piece.package.sources.map((source) => source.url)).toEqual([
      'https://www.example.org/glass',
      '',
    ]);
  });

  it('reads parts in another order', () => {
    const piece = importedText(fixtureText('order-changed.txt'));
    expect(slotText(piece, 'headline')).toBe('Night Buses Are Coming Back');
    expect(heroAlt(piece)).toBe('A bus shelter at night with one passenger waiting.');
    expect(slotText(piece, 'standfirst')).toMatch(/^Six lines will run until three/);
    expect(glancePoints(piece)).toEqual([
      'Night buses return in June.',
      'Six lines run at weekends.',
    ]);
    expect(bodyOutline(piece)[0]).toBe('heading: How the Lines Were Chosen');
    expect(piece.package.fields.authors).toEqual([{ name: 'Priya Natarajan', role: 'reporter' }]);
    expect(piece.package.sources.map(({ title, url }) => [title, url])).toEqual([
      ['Night bus timetable, Transport Office', 'https://example.org/night-buses'],
    ]);
  });

  it('leaves slots empty rather than guess when parts are missing', () => {
    const piece = importedText(fixtureText('parts-missing.txt'));
    expect(slotText(piece, 'headline')).toBe('Library Hours Cut in Four Towns');
    expect(slotText(piece, 'standfirst')).toBe('');
    expect(heroAlt(piece)).toBe('');
    expect(bodyOutline(piece)).toHaveLength(2);
  });

  it.each([
    [
      'greek.txt',
      'Το λιμάνι αλλάζει όψη',
      'heading: Τι προβλέπει το σχέδιο',
      'Πρακτικά δημοτικού συμβουλίου',
    ],
    ['arabic.txt', 'الميناء القديم يفتح أبوابه', 'heading: ما الذي تقرر', 'محضر جلسة المجلس'],
    ['japanese.txt', '旧港の再開発が決定', 'heading: 計画の内容', '町議会議事録'],
  ])('reads %s', (name, headline, heading, source) => {
    const piece = importedText(fixtureText(name));
    expect(slotText(piece, 'headline')).toBe(headline);
    expect(glancePoints(piece)).toHaveLength(2);
    expect(bodyOutline(piece)[0]).toBe(heading);
    expect(piece.package.sources.map((record) => record.title)).toEqual([source]);
  });
});
