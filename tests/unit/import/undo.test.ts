/** Each kind of guess taken back by hand, and what happens when the part is gone or edited. */
import { describe, expect, it } from 'vitest';
import { slotOf, textOf } from '../../../src/shared/article/document.ts';
import type { ArticlePackage } from '../../../src/shared/article/package.ts';
import type { Imported } from '../../../src/shared/import/import-filed.ts';
import { replaceNode } from '../../../src/shared/import/undo/edit-document.ts';
import { applyImportUndo } from '../../../src/shared/import/undo.ts';
import {
  countingContext,
  fixtureText,
  heroAlt,
  importedText,
  outline,
  slotText,
} from '../../support/imports.ts';
import { unwrap } from '../../support/library.ts';

function undone(piece: Imported, field: string, article: ArticlePackage = piece.package): Imported {
  const item = piece.report.items.find(
    (candidate) => candidate.field === field && candidate.undo !== null,
  );
  if (item === undefined) throw new Error(`nothing to undo for ${field}`);
  return { ...piece, package: unwrap(applyImportUndo(article, item, countingContext(9).random)) };
}

function body(piece: Imported): string[] {
  return outline(slotOf(piece.package.document, 'body').content ?? []);
}

describe('taking a guess back', () => {
  const house = importedText(fixtureText('house-style.txt'));
  const key = importedText(fixtureText('key-points.txt'));

  it.each(['headline', 'standfirst'] as const)('%s becomes the first paragraph', (slot) => {
    const after = undone(house, slot);
    expect(slotText(after, slot)).toBe('');
    expect(body(after)[0]).toBe(`paragraph: ${slotText(house, slot)}`);
  });

  it('hero description goes back with its label and credit', () => {
    const after = undone(key, 'hero');
    expect(heroAlt(after)).toBe('');
    expect(body(after)[0]).toBe(
      'paragraph: Photo: Crates of sorted bottles outside a depot. (Reuters)',
    );
  });

  it('glance box becomes its title and a list', () => {
    const after = undone(house, 'glance');
    expect(slotText(after, 'glance')).toBe('At a Glance');
    expect(body(after).slice(0, 2)).toEqual([
      'paragraph: At a Glance',
      'bulletList: Tolls rise by 8 per cent from April. | Freight operators asked for a delay. | Residents’ permits stay free. | A review follows after one season.',
    ]);
  });

  it('heading, pull quote and correction become the lines they were, in place', () => {
    expect(body(undone(house, 'heading'))[0]).toBe('paragraph: Why the Council Acted');
    expect(body(undone(house, 'pullQuote'))[5]).toBe(
      'paragraph: “We can live with the toll, we cannot live without the harbour” – Marit Osei, Northport Traders’ Guild',
    );
    expect(body(undone(key, 'correction')).at(-1)).toBe(
      'paragraph: Correction: An earlier version gave the wrong year for the first scheme.',
    );
  });

  it('a source becomes the last paragraph', () => {
    const after = undone(house, 'sources');
    expect(after.package.sources).toHaveLength(2);
    expect(body(after).at(-1)).toBe('paragraph: Island council approves harbour toll increase');
  });

  it('byline and dateline return to the text', () => {
    const byline = undone(key, 'authors');
    expect(byline.package.fields.authors).toEqual([]);
    expect(body(byline)[0]).toBe('paragraph: By Tomasz Reed and Ana María de la Cruz');
    const dateline = undone(key, 'dateline');
    expect(dateline.package.fields.dateline).toEqual({ place: '', date: null });
    expect(body(dateline)[0]).toMatch(/^paragraph: BRIGHTWATER, 3 May — The figures/);
  });
});

describe('when the piece has moved on', () => {
  const piece = importedText(fixtureText('house-style.txt'));
  const item = piece.report.items.find((candidate) => candidate.field === 'pullQuote');

  it('keeps words edited since', () => {
    const quote = slotOf(piece.package.document, 'body').content?.find(
      (block) => block.type === 'pullQuote',
    );
    const id = String(quote?.attrs?.id);
    const edited = {
      ...quote,
      type: 'pullQuote',
      content: [
        { type: 'quoteText', content: [{ type: 'text', text: 'New words' }] },
        { type: 'attribution', content: [{ type: 'text', text: 'Marit Osei' }] },
      ],
    };
    const document = replaceNode(piece.package.document, id, [edited]);
    const after = undone(piece, 'pullQuote', { ...piece.package, document });
    expect(body(after).slice(5, 7)).toEqual(['paragraph: New words', 'paragraph: Marit Osei']);
  });

  it('says so when the part is gone', () => {
    const document = replaceNode(
      piece.package.document,
      item?.undo?.kind === 'block-to-paragraphs' ? item.undo.nodeId : '',
      [],
    );
    if (item === undefined) throw new Error('no pull quote');
    const result = applyImportUndo({ ...piece.package, document }, item);
    expect(result.ok ? 'ok' : result.error.code).toBe('not-found');
  });

  it('gives every paragraph an id of its own', () => {
    const after = undone(piece, 'glance');
    const ids = (slotOf(after.package.document, 'body').content ?? []).map(
      (block) => block.attrs?.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(textOf(slotOf(after.package.document, 'body'))).toContain('Tolls rise');
  });
});
