import { expect, test } from 'vitest';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { measureDocument } from '../../../src/shared/article/measure.ts';

const document = buildDocument({
  kicker: inlineText('Politics'),
  headline: inlineText('A short headline'),
  standfirst: inlineText('Two words'),
  hero: { alt: 'A dog on a quay' },
  heroCaption: inlineText('The quay at dawn'),
  heroCredit: inlineText('Ana Field'),
  glanceTitle: 'At a Glance',
  glance: [node('glanceItem', {}, inlineText('First point'))],
  body: [
    paragraph('Four words of text.'),
    node('figure', { alt: 'A gate' }, [
      node('caption', {}, inlineText('The old gate')),
      node('credit', {}, inlineText('Bo')),
    ]),
    node('stash', {}, [paragraph('never counted anywhere at all')]),
  ],
});

test('counts each slot by itself and the piece as a whole', () => {
  const { slots, piece } = measureDocument(document);
  expect(slots.headline).toEqual({ words: 3, characters: 16 });
  expect(slots.glance.words).toBe(2);
  expect(slots.body).toEqual({ words: 4, characters: 19 });
  expect(piece.words).toBe(1 + 3 + 2 + 2 + 4);
});

test('keeps captions, credits and alternative texts out of the length of the piece', () => {
  const { captions, alt, slots } = measureDocument(document);
  expect(captions.words).toBe(4 + 2 + 3 + 1);
  expect(alt.words).toBe(5 + 2);
  expect(slots.hero.words).toBe(6);
});

test('words of neighbouring blocks never run together', () => {
  const split = buildDocument({ body: [paragraph('one'), paragraph('two')] });
  expect(measureDocument(split).slots.body.words).toBe(2);
});
