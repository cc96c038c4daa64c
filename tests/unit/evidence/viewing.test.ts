/** Reading a source: its layout, its search, and choosing a passage by keys. */
import { expect, test } from 'vitest';
import type { Projection, Segment } from '../../../src/shared/evidence/projection.ts';
import { viewBlocks } from '../../../src/shared/evidence/viewing/layout.ts';
import { findInSource } from '../../../src/shared/evidence/viewing/search.ts';
import {
  type PassageStep,
  sourceSentences,
  step,
} from '../../../src/shared/evidence/viewing/stepping.ts';
import { clock } from '../../../src/shared/wording/clock.ts';

function projected(
  ...parts: readonly (readonly [string, Segment['kind'], Segment['locator'], boolean?])[]
): Projection {
  let text = '';
  const segments = parts.map(([words, kind, locator, main = true]): Segment => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length, kind, main, locator };
  });
  return { projector: 'test', text, segments };
}
const none = { kind: 'none' } as const;

test('pages are named where they begin, and what is beside the text is told apart', () => {
  const page = (number: number, label = '') => ({ kind: 'page', page: number, label }) as const;
  const from = projected(
    ['First.', 'body', page(1)],
    ['More.', 'body', page(1)],
    ['Second.', 'footer', page(2, 'ii'), false],
  );
  expect(
    viewBlocks(from).map((block) =>
      block.kind === 'text'
        ? `${block.role}${block.aside ? ' aside' : ''}`
        : block.kind === 'page'
          ? `page ${block.label}`
          : 'row',
    ),
  ).toEqual(['page 1', 'body', 'body', 'page ii', 'footer aside']);
});

test('cells of a row stand together, and cues have their time and speaker', () => {
  const cell = (row: number, column: number) =>
    ({ kind: 'cell', row, column, heading: '' }) as const;
  const from = projected(
    ['a', 'cell', cell(1, 1)],
    ['b', 'cell', cell(1, 2)],
    ['c', 'cell', cell(2, 1)],
    ['Hello.', 'cue', { kind: 'time', start: 3729, end: 3731, speaker: 'Ada' }],
  );
  const blocks = viewBlocks(from);
  expect(blocks.map((block) => (block.kind === 'row' ? block.cells.length : block.kind))).toEqual([
    2,
    1,
    'text',
  ]);
  expect(blocks.at(-1)).toMatchObject({ label: '1:02:09 Ada' });
  expect(clock(69)).toBe('1:09');
});

test('search finds words whatever their case and quote marks, at their own offsets', () => {
  const text = 'He said “Don’t go”. DON\u2019T GO, he said.';
  expect(findInSource(text, "don't  go").map(({ start, end }) => text.slice(start, end))).toEqual([
    'Don’t go',
    'DON’T GO',
  ]);
  expect(findInSource(text, '  ')).toEqual([]);
});

test('a passage is chosen by sentences and trimmed by words', () => {
  const from = projected(['Title', 'heading', none], ['One two three. Four five.', 'body', none]);
  const sentences = sourceSentences(from);
  const after = (...steps: PassageStep[]) =>
    steps.reduce<ReturnType<typeof step>>(
      (chosen, kind) => step(from.text, sentences, chosen, kind),
      null,
    );
  const words = (...steps: PassageStep[]) => {
    const range = after(...steps);
    return range === null ? null : from.text.slice(range.start, range.end);
  };
  expect(words('next-sentence')).toBe('Title');
  expect(words('next-sentence', 'next-sentence')).toBe('One two three.');
  expect(words('next-sentence', 'next-sentence', 'add-sentence')).toBe('One two three. Four five.');
  expect(words('next-sentence', 'next-sentence', 'shorter')).toBe('One two three');
  expect(words('next-sentence', 'next-sentence', 'shorter', 'shorter')).toBe('One two');
  expect(words('next-sentence', 'next-sentence', 'start-later', 'longer')).toBe('two three. Four');
  expect(words('next-sentence', 'next-sentence', 'start-later', 'start-earlier')).toBe(
    'One two three.',
  );
  expect(words('next-sentence', 'previous-sentence')).toBe('Title');
  expect(step('', [], null, 'longer')).toBeNull();
});
