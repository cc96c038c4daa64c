/** What an empty fact box invites to. */
import { expect, test } from 'vitest';
import { insertFactBox } from '../../../src/renderer/editor/commands/furniture.ts';
import { placeholdersKey } from '../../../src/renderer/editor/extensions/placeholders.ts';
import { paragraph } from '../../../src/shared/article/build.ts';
import { article } from './support.ts';
import { TestEditor } from './test-editor.ts';

/** Types of the empty blocks in the fact box that are marked as such. */
function invited(editor: TestEditor): string[] {
  const [box] = editor.nodes('factBox');
  if (box === undefined) return [];
  const from = box.position + 1;
  const found = placeholdersKey.getState(editor.state)?.find(from, from + box.node.content.size);
  return (found ?? [])

    .map((decoration) => editor.doc.nodeAt(decoration.from)?.type.name ?? '')
    .toSorted();
}

function withFactBox(): TestEditor {
  const editor = new TestEditor(article({ body: [paragraph('Text')] }));
  editor.select(editor.after('Text')).run(insertFactBox);
  return editor;
}

test('title and body of a new fact box both invite', () => {
  expect(invited(withFactBox())).toEqual(['factBoxTitle', 'paragraph']);
});

test('the body stops inviting once it has words or a second paragraph', () => {
  const written = withFactBox();
  const [box] = written.nodes('factBox');
  written.select((box?.position ?? 0) + 4).type('Fact');
  expect(invited(written)).toEqual(['factBoxTitle']);
  const divided = withFactBox();
  const end = (divided.nodes('factBox')[0]?.position ?? 0) + 5;
  const empty = divided.state.schema.nodes.paragraph?.create();
  divided.dispatch(divided.state.tr.insert(end, empty ?? []));
  expect(invited(divided)).toEqual(['factBoxTitle']);
  divided.dispatch(divided.state.tr.delete(end, end + 2));
  expect(invited(divided)).toEqual(['factBoxTitle', 'paragraph']);
});
