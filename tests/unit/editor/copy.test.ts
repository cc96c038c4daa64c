/** What a copy carries of a piece that has a stash. */
import type { Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { node, paragraph } from '../../../src/shared/article/build.ts';
import { article } from './support.ts';
import { TestEditor } from './test-editor.ts';

const BODY = [
  paragraph('Before.'),
  node('stash', {}, [paragraph('Cut away.'), paragraph('Cut as well.')]),
  paragraph('After.'),
];

function open(): { editor: TestEditor; told: () => number } {
  let times = 0;
  const onStashKept = () => {
    times += 1;
  };
  return { editor: new TestEditor(article({ body: BODY }), { onStashKept }), told: () => times };
}

/** The selection as the plugins hand it to the clipboard. */
function copied({ state, view }: TestEditor): Slice {
  return state.plugins.reduce(
    (slice, plugin) => plugin.props.transformCopied?.call(plugin, slice, view) ?? slice,
    state.selection.content(),
  );
}

function words(slice: Slice): string {
  return slice.content.textBetween(0, slice.content.size, ' ').replace(/\s+/gu, ' ').trim();
}

test('a stash among other text stays behind, and the person is told', () => {
  const { editor, told } = open();
  editor.select(editor.before('Before'), editor.after('After'));
  expect(words(copied(editor))).toBe('Before. After');
  expect(told()).toBe(1);
});

test('the whole piece is copied without its stash', () => {
  const { editor, told } = open();
  expect(words(copied(editor.selectAll()))).not.toContain('Cut');
  expect(told()).toBe(1);
});

test.each([
  ['from text into a stash', 'fore.', 'Cut aw', 'fore.'],
  ['from a stash into text', 'away.', 'Aft', 'Aft'],
])('a selection %s carries the text alone', (_, from, to, expected) => {
  const { editor } = open();
  editor.select(editor.before(from), editor.after(to));
  const slice = copied(editor);
  expect(words(slice)).toBe(expected);
  for (const child of slice.content.content) expect(() => child.check()).not.toThrow();
});

test('a stash by itself, and text in it, is copied as it is', () => {
  const { editor, told } = open();
  expect(words(copied(editor.selectNode('stash')))).toBe('Cut away. Cut as well.');
  editor.select(editor.before('away'), editor.after('as well'));
  expect(words(copied(editor))).toBe('away. Cut as well');
  expect(told()).toBe(0);
});

/** Whether a plugin takes the event for itself, so that nothing is moved. */
function refuses({ state, view }: TestEditor, name: 'cut' | 'dragstart'): boolean {
  const event = new Event(name, { cancelable: true });
  const taken = state.plugins.some((plugin) => {
    const handle: unknown = plugin.props.handleDOMEvents?.[name];
    return typeof handle === 'function' && handle.call(plugin, view, event) === true;
  });
  return taken && event.defaultPrevented;
}

test.each(['cut', 'dragstart'] as const)('%s: a stash is not taken along or lost', (name) => {
  const { editor, told } = open();
  editor.select(editor.before('Before'), editor.after('After'));
  expect(refuses(editor, name)).toBe(true);
  expect(told()).toBe(1);
  expect(refuses(editor.selectNode('stash'), name)).toBe(false);
});
