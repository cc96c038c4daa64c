import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import {
  invisiblesKey,
  invisiblesPlugin,
} from '../../../src/renderer/editor/extensions/invisibles.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { findInvisibles } from '../../../src/shared/article/invisible-characters.ts';
import { article } from './support.ts';

/** Class and text of every mark inside the body, and the marked blocks by their text. */
function marks(state: EditorState): string[] {
  const found = invisiblesKey.getState(state)?.find() ?? [];
  return found
    .toSorted((left, right) => left.from - right.from || right.to - left.to)
    .map(({ from, to }) => `${from}-${to}`);
}

function stateOf(...texts: string[]): EditorState {
  const doc = article({ body: texts.map((text) => paragraph(text)) });
  return EditorState.create({ doc, plugins: [invisiblesPlugin()] });
}

test('each kind of invisible character is told apart', () => {
  const text = 'a b\u00a0c\td\u200be\u202ff\u00adg';
  expect(findInvisibles(text).map(({ kind, from }) => [kind, from])).toEqual([
    ['space', 1],
    ['fixed-space', 3],
    ['tab', 5],
    ['zero-width', 7],
    ['fixed-space', 9],
    ['zero-width', 11],
  ]);
  expect(findInvisibles('北京\nCafé—“x”')).toEqual([]);
});

test('spaces, hard breaks and the end of each block are marked', () => {
  const body = [node('paragraph', {}, [...inlineText('a b'), node('hardBreak')])];
  const doc = article({ body });
  const state = EditorState.create({ doc, plugins: [invisiblesPlugin()] });
  let start = 0;
  doc.descendants((child, position) => {
    if (child.type.name === 'paragraph') start = position;
  });
  const inParagraph = invisiblesKey
    .getState(state)
    ?.find(start, start + 6)
    .filter(({ from }) => from >= start)
    .map(({ from, to }) => [from - start, to - start]);
  expect(inParagraph).toEqual(
    expect.arrayContaining([
      [2, 3],
      [4, 5],
      [0, 6],
    ]),
  );
  expect(inParagraph).toHaveLength(3);
});

test('typing looks at the changed block and ends with what a fresh look would give', () => {
  let state = stateOf('one two', 'three four', 'five');
  const before = invisiblesKey.getState(state)?.find() ?? [];
  const at = state.doc.content.size - 3;
  for (const change of [
    state.tr.insertText(' x\u00a0', at),
    state.tr.insertText('six seven', at - 2),
  ]) {
    const tr = state.tr;
    for (const step of change.steps) tr.step(step);
    state = state.apply(tr);
    const fresh = EditorState.create({ doc: state.doc, plugins: [invisiblesPlugin()] });
    expect(marks(state)).toEqual(marks(fresh));
  }
  expect(invisiblesKey.getState(state)?.find().length).toBeGreaterThan(before.length);
  const moved = state.apply(state.tr.setMeta('caret', true));
  expect(invisiblesKey.getState(moved)).toBe(invisiblesKey.getState(state));
});

test('splitting and joining blocks leaves no mark behind', () => {
  let state = stateOf('one two three');
  const fresh = () => EditorState.create({ doc: state.doc, plugins: [invisiblesPlugin()] });
  let place = 0;
  state.doc.descendants((child, position) => {
    if (child.isText) place = position + 4;
  });
  state = state.apply(state.tr.split(place));
  expect(marks(state)).toEqual(marks(fresh()));
  state = state.apply(state.tr.join(place + 1));
  expect(marks(state)).toEqual(marks(fresh()));
});
