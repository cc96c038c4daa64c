/** The glance command: which point it goes to, and when it adds one. */
import { expect, test } from 'vitest';
import { focusGlance } from '../../../src/renderer/editor/commands/glance.ts';
import { article, point } from './support.ts';
import { TestEditor } from './test-editor.ts';

function afterTyping(...points: string[]): string[] {
  const editor = new TestEditor(article({ glance: points.map((text) => point(text)) }));
  editor.run(focusGlance);
  editor.type('New');
  return editor.nodes('glanceItem').map((item) => item.node.textContent);
}

test('typing takes the place of the first marker of a template', () => {
  expect(afterTyping('One', '[TK why it matters]', '[TK what comes next]')).toEqual([
    'One',
    'New',
    '[TK what comes next]',
  ]);
  expect(afterTyping('TK')).toEqual(['New']);
});

test('an empty point is filled, wherever it stands', () => {
  expect(afterTyping('', 'Two')).toEqual(['New', 'Two']);
  expect(afterTyping('One', '')).toEqual(['One', 'New']);
});

test('a point is added when all have words, a marker among words included', () => {
  expect(afterTyping()).toEqual(['New']);
  expect(afterTyping('One', 'Some [TK number] people')).toEqual([
    'One',
    'Some [TK number] people',
    'New',
  ]);
});
