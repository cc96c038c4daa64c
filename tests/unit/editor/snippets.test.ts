import { expect, test } from 'vitest';
import { renewBox } from '../../../src/renderer/editor/snippets/newer-version-note.ts';
import { insertSnippet } from '../../../src/renderer/editor/snippets/place-snippet.ts';
import { knowSnippets } from '../../../src/renderer/editor/snippets/snippet-plugin.ts';
import { linkBox, snippetContent } from '../../../src/renderer/editor/snippets/take-snippet.ts';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { toNode } from '../../../src/shared/article/document.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { EMPTY_FIELDS } from '../../../src/shared/article/model.ts';
import { unwrapBlocks, wrapBlocks } from '../../../src/shared/article/snippets.ts';
import type { Snippet } from '../../../src/shared/ipc/areas/snippets.ts';
import { unwrap } from '../../support/library.ts';
import { TestEditor } from './test-editor.ts';

const ID = '00000000-0000-7000-8000-000000000001';
const facts = { ...EMPTY_FIELDS, slug: 'ferry' };

const factBox = (text: string) =>
  node('factBox', {}, [node('factBoxTitle', {}, inlineText('Tides')), paragraph(text)]);

const snippetOf = (kind: Snippet['kind'], version: number, ...blocks: NodeJson[]): Snippet => ({
  id: ID,
  name: 'Tides',
  kind,
  shortcut: 'tt',
  content: wrapBlocks(blocks),
  version,
  updatedAt: '2026-11-20T09:00:00.000Z',
});

function editorWith(...body: NodeJson[]): TestEditor {
  const document = buildDocument({ headline: inlineText('Ferry stops'), body });
  return new TestEditor(unwrap(toNode(document)));
}

test('Tab expands an abbreviation inside a sentence, and only a whole word of it', () => {
  const editor = editorWith(paragraph('See tt'));
  const snippets = [snippetOf('text', 1, paragraph('{{headline}} ({{slug}})'))];
  knowSnippets(editor, { snippets, facts });
  editor.select(editor.after('See tt')).press('Tab');
  expect(editor.textOf('paragraph')).toBe('See Ferry stops (ferry)');
  editor.type('tt').press('Tab');
  expect(editor.textOf('paragraph')).toBe('See Ferry stops (ferry)tt');
});

test('one undo brings the abbreviation back', () => {
  const editor = editorWith(paragraph('tt'));
  knowSnippets(editor, { snippets: [snippetOf('text', 1, paragraph('Words'))], facts });
  editor.select(editor.after('tt')).press('Tab');
  expect(editor.textOf('paragraph')).toBe('Words');
  editor.editor.commands.undo();
  expect(editor.textOf('paragraph')).toBe('tt');
});

test('a snippet of several paragraphs keeps them in the body and is one line in a field', () => {
  const snippet = snippetOf('text', 1, paragraph('One.'), paragraph('Two.'));
  const editor = editorWith(paragraph('Start '));
  editor.select(editor.after('Start ')).run(insertSnippet(snippet, facts));
  expect(editor.nodes('paragraph').map(({ node: { textContent } }) => textContent)).toEqual([
    'Start One.',
    'Two.',
  ]);
  editor.into('kicker').run(insertSnippet(snippet, facts));
  expect(editor.textOf('kicker')).toBe('One. Two.');
});

test('an inserted box remembers its snippet, and is renewed under its own id', () => {
  const editor = editorWith(paragraph('Words'));
  editor.select(editor.after('Words'));
  editor.run(insertSnippet(snippetOf('fact-box', 1, factBox('Twice a day.')), facts));
  const [box] = editor.nodes('factBox');
  expect(box?.node.attrs).toMatchObject({ snippetId: ID, snippetVersion: 1 });
  const newer = snippetOf('fact-box', 2, factBox('Every twelve hours.'));
  expect(editor.run(renewBox(box?.position ?? -1, newer))).toBe(true);
  const [renewed] = editor.nodes('factBox');
  expect(renewed?.node.textContent).toBe('TidesEvery twelve hours.');
  expect(renewed?.node.attrs).toMatchObject({ id: box?.node.attrs.id, snippetVersion: 2 });
});

test('the box around the caret, or else the selection, becomes the snippet', () => {
  const editor = editorWith(paragraph('Some words'), factBox('Twice a day.'));
  expect(snippetContent(editor.select(editor.after('Some')).state)).toBeNull();
  editor.select(editor.before('words'), editor.after('words'));
  const words = snippetContent(editor.state);
  expect(words?.kind).toBe('text');
  expect(unwrap(unwrapBlocks(words?.content ?? ''))).toMatchObject([
    { type: 'paragraph', content: [{ text: 'words' }] },
  ]);
  editor.select(editor.before('Twice'));
  expect(snippetContent(editor.state)?.kind).toBe('fact-box');
  const snippet = snippetOf('fact-box', 3, factBox('Twice a day.'));
  editor.run(linkBox(editor.nodes('factBox')[0]?.position ?? -1, snippet));
  expect(editor.nodes('factBox')[0]?.node.attrs).toMatchObject({ snippetVersion: 3 });
});
