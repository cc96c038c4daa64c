import { expect, test } from 'vitest';
import {
  buildDocument,
  inlineText,
  node,
  paragraph,
} from '../../../../src/shared/article/build.ts';
import { blockText, pieceBlocks } from '../../../../src/shared/verify/piece/blocks.ts';

const list = node('bulletList', { id: 'list' }, [node('listItem', {}, [paragraph('Item')])]);
const document = buildDocument({
  headline: inlineText('Ferry sails again'),
  hero: { id: 'hero', alt: 'A dog on a quay' },
  glance: [node('glanceItem', {}, inlineText('First point'))],
  body: [
    node('heading', { level: 2 }, inlineText('Crossing')),
    paragraph('It left.'),
    list,
    node('pullQuote', { id: 'pull' }, [
      node('quoteText', {}, inlineText('We sail')),
      node('attribution', {}, inlineText('Ada Moss')),
    ]),
    node('stash', {}, [paragraph('Ask them.')]),
  ],
});

test('names the field of every textblock that has words, in reading order', () => {
  expect(pieceBlocks(document).map(({ field, text }) => `${field}: ${text}`)).toEqual([
    'headline: Ferry sails again',
    'alt: A dog on a quay',
    'label: At a Glance',
    'glance: First point',
    'heading: Crossing',
    'body: It left.',
    'body: Item',
    'pull-quote: We sail',
    'attribution: Ada Moss',
    'aside: Ask them.',
  ]);
});

test('says which list and which box a block is in', () => {
  const blocks = pieceBlocks(document);
  const of = (text: string) => blocks.find((block) => block.text === text);
  expect(of('Item')?.listId).toBe('list');
  expect(of('We sail')?.boxId).toBe('pull');
  expect(of('A dog on a quay')?.blockId).toBe('hero');
  expect(of('It left.')).toMatchObject({ listId: null, boxId: null });
});

test('keeps one character for every atom, so that offsets are positions', () => {
  const cited = node('paragraph', {}, [
    ...inlineText('It left.'),
    node('citation', { refs: [] }),
    node('hardBreak'),
    ...inlineText('Late'),
  ]);
  expect(blockText(cited)).toBe('It left. \nLate');
});
