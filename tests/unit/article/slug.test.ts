import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../../src/shared/article/slug.ts';

test.each([
  ['U.S. Military Aid to Ukraine: What’s Next?', 'us-military-aid-to-ukraine-whats-next'],
  ['U.K.-led talks at 5 p.m., says J.K. Rowe', 'uk-led-talks-at-5-pm-says-jk-rowe'],
  ['Vol. 2 of a.b.example.com', 'vol-2-of-a-b-example-com'],
  ['Ο.Η.Ε. και Η.Π.Α', 'οηε-και-ηπα'],
  ['Ångström & Œuvre — Straße', 'angstrom-oeuvre-strasse'],
  ['Łódź, Žižkov, İstanbul', 'lodz-zizkov-istanbul'],
  ['北京 2026', '北京-2026'],
  ['Йод и ёлка', 'йод-и-ёлка'],
  ['नमस्ते दुनिया', 'नमस्ते-दुनिया'],
  ['한국 뉴스', '한국-뉴스'],
  ['—  !!  —', ''],
  ['', ''],
])('turns %j into %j', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

test('cuts between words', () => {
  const slug = slugOf(
    'a very long headline that goes on and on about many things at once and more',
  );
  expect(
    slugOf(`${slug} and even more words than anybody wants to read`).length,
  ).toBeLessThanOrEqual(80);
  expect(
    slugOf('word '.repeat(40))
      .split('-')
      .every((part) => part === 'word'),
  ).toBe(true);
});

test('is always short, safe in a path, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (headline) => {
      const slug = slugOf(headline);
      expect(slug).toMatch(/^[\p{L}\p{N}\p{M}-]*$/u);
      expect(slug).not.toMatch(/^-|-$|--/u);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
