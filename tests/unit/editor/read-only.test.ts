/** A text that may only be read stays as it is, whatever asks for a change. */
import { expect, test } from 'vitest';
import { insertPullQuote } from '../../../src/renderer/editor/commands/furniture.ts';
import { fullArticle } from './support.ts';
import { TestEditor } from './test-editor.ts';

test('neither typing nor a command changes it until it is editable again', () => {
  const editor = new TestEditor(fullArticle()).into('headline');
  editor.editor.setOptions({ editable: false });
  const before = editor.doc;
  editor.type('late ');
  editor.run(insertPullQuote);
  expect(editor.doc).toBe(before);
  editor.editor.setOptions({ editable: true });
  editor.type('late ');
  expect(editor.textOf('headline')).toContain('late ');
});

test('the caret still moves in it', () => {
  const editor = new TestEditor(fullArticle());
  editor.editor.setOptions({ editable: false });
  editor.into('standfirst');
  expect(editor.state.selection.$head.parent.type.name).toBe('standfirst');
});
