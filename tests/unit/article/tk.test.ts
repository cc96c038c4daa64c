import { describe, expect, test } from 'vitest';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { countTkMarkers, findTkMarkers } from '../../../src/shared/article/tk.ts';

describe('findTkMarkers', () => {
  test.each([
    ['Born in TK.', ['TK']],
    ['TKTK and TK', ['TKTK', 'TK']],
    ['[TK ask the warden] and more', ['[TK ask the warden]']],
    ['[TK]', ['[TK]']],
    ['“TK”', ['TK']],
    ['ATK, TKs, TKT, tk and _TK_', []],
    ['[TKO in round two]', []],
    ['[TK never closed', ['TK']],
    ['ТК in Cyrillic', []],
  ])('finds the markers of %j', (text, markers) => {
    expect(findTkMarkers(text).map((marker) => marker.text)).toEqual(markers);
  });

  test('gives positions that cut the marker out of the text', () => {
    const text = 'Café [TK name] opened in TK';
    for (const { from, to, text: marker } of findTkMarkers(text)) {
      expect(text.slice(from, to)).toBe(marker);
    }
  });
});

test('counts markers a reader could meet, in alternative texts too, but not in a stash', () => {
  const document = buildDocument({
    headline: inlineText('TK'),
    hero: { alt: 'TK' },
    body: [paragraph('TK and [TK more]'), node('stash', {}, [paragraph('TK')])],
  });
  expect(countTkMarkers(document)).toBe(4);
});
