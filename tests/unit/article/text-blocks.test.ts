import { expect, test } from 'vitest';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import {
  countsTowardsLength,
  pictureNodes,
  textAttribute,
  textBlocks,
} from '../../../src/shared/article/text-blocks.ts';

const figure = node('figure', { alt: ' A gate ', assetId: null }, [
  node('caption', {}, inlineText('The old gate')),
  node('credit', {}, inlineText('Bo')),
]);
const document = buildDocument({
  headline: inlineText('Ferry sails again'),
  hero: { alt: 'A dog on a quay' },
  glance: [node('glanceItem', {}, inlineText('First point'))],
  body: [paragraph('It left.'), figure, node('stash', {}, [paragraph('Ask them.'), figure])],
});

test('lists every textblock in reading order, empty ones too, and says which are stashed', () => {
  const rows = textBlocks(document).map(
    ({ slot, node: { type }, stashed, text }) =>
      `${slot} ${type}: ${text}${stashed ? ' (stashed)' : ''}`,
  );
  expect(rows).toEqual([
    'kicker kicker: ',
    'headline headline: Ferry sails again',
    'standfirst standfirst: ',
    'hero caption: ',
    'hero credit: ',
    'glance glanceTitle: At a Glance',
    'glance glanceItem: First point',
    'body paragraph: It left.',
    'body caption: The old gate',
    'body credit: Bo',
    'body paragraph: Ask them. (stashed)',
    'body caption: The old gate (stashed)',
    'body credit: Bo (stashed)',
  ]);
});

test('leaves labels out of the length', () => {
  const counted = textBlocks(document).filter(({ node: { type } }) => countsTowardsLength(type));
  expect(counted.map(({ text }) => text)).not.toContain('At a Glance');
  expect(counted.map(({ text }) => text)).not.toContain('The old gate');
  expect(counted.map(({ text }) => text)).toContain('First point');
});

test('finds the hero and the figures that readers see', () => {
  expect(pictureNodes(document).map((picture) => textAttribute(picture, 'alt'))).toEqual([
    'A dog on a quay',
    'A gate',
  ]);
});

test('reads an attribute that is absent or no text as empty', () => {
  expect(textAttribute(figure, 'assetId')).toBe('');
  expect(textAttribute(figure, 'photographer')).toBe('');
});
