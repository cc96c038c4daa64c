import { describe, expect, test } from 'vitest';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { EMPTY_FIELDS } from '../../../src/shared/article/model.ts';
import { fillPlaceholders, placeholderValues } from '../../../src/shared/article/placeholders.ts';
import { editableText, withEditedText } from '../../../src/shared/article/snippet-text.ts';
import {
  boxFingerprint,
  boxOfSnippet,
  checkedBlocks,
  snippetExtract,
  unwrapBlocks,
  wrapBlocks,
} from '../../../src/shared/article/snippets.ts';
import { codeOf, unwrap } from '../../support/library.ts';

const bold = (text: string) => inlineText(text, [{ type: 'bold' }]);

const factBox = (title: string, ...blocks: readonly NodeJson[]) =>
  node('factBox', {}, [node('factBoxTitle', {}, inlineText(title)), ...blocks]);

describe('content', () => {
  test('blocks come back from their stored form', () => {
    const blocks = [paragraph('One.'), factBox('Tides', paragraph('Twice a day.'))];
    expect(unwrap(unwrapBlocks(wrapBlocks(blocks)))).toEqual(blocks);
  });

  test('citations, comments and ids stay with the piece', () => {
    const cited = node('paragraph', { id: 'abc' }, [
      ...inlineText('Said', [{ type: 'comment', attrs: { id: 'c1' } }, { type: 'bold' }]),
      node('citation', { refs: [] }),
    ]);
    const [kept] = unwrap(unwrapBlocks(wrapBlocks([cited])));
    expect(kept).toEqual({ type: 'paragraph', attrs: {}, content: bold('Said') });
  });

  test('a fact box snippet is one fact box, and no snippet is empty', () => {
    const box = factBox('Tides', paragraph('Twice.'));
    expect(codeOf(checkedBlocks(wrapBlocks([box]), 'fact-box'))).toBeNull();
    expect(codeOf(checkedBlocks(wrapBlocks([box, box]), 'fact-box'))).toBe('invalid-input');
    expect(codeOf(checkedBlocks(wrapBlocks([paragraph(' ')]), 'text'))).toBe('invalid-input');
    expect(codeOf(checkedBlocks('{"schemaVersion":1}', 'text'))).toBe('invalid-input');
  });

  test('a box says the same under another id and origin, and not with another word', () => {
    const box = factBox('Tides', paragraph('Twice a day.'));
    const placed = boxOfSnippet({ ...box, attrs: { id: 'x1' } }, { id: 'some', version: 4 });
    expect(placed.attrs).toEqual({ id: 'x1', snippetId: 'some', snippetVersion: 4 });
    expect(boxFingerprint(placed)).toBe(boxFingerprint(box));
    expect(boxFingerprint(factBox('Tides', paragraph('Once a day.')))).not.toBe(
      boxFingerprint(box),
    );
  });

  test('an extract joins lines and ends where it is told', () => {
    const content = wrapBlocks([factBox('Tides', paragraph('Twice a day.'))]);
    expect(snippetExtract(content)).toBe('Tides · Twice a day.');
    expect(snippetExtract(content, 8)).toBe('Tides ·…');
  });
});

describe('placeholders', () => {
  const document = buildDocument({ headline: inlineText('Ferry stops') });
  const authors = ['Ann Roe', 'Bo Lund', 'Cy Dahl'].map((name) => ({
    name,
    role: 'reporter' as const,
  }));
  const fields = { ...EMPTY_FIELDS, authors, slug: 'ferry', dateline: { place: '', date: null } };
  const values = placeholderValues(document, fields, '23 November 2026');

  test('are filled wherever they stand, marks kept', () => {
    const blocks = [node('paragraph', {}, bold('{{Headline}} ({{ slug }}), by {{author}}'))];
    expect(fillPlaceholders(blocks, values)).toEqual([
      node('paragraph', {}, bold('Ferry stops (ferry), by Ann Roe, Bo Lund and Cy Dahl')),
    ]);
  });

  test('leave a TK marker for what the piece does not say, and unknown ones alone', () => {
    expect(fillPlaceholders([paragraph('{{dateline}}: {{weather}}')], values)).toEqual([
      paragraph('[TK dateline]: {{weather}}'),
    ]);
  });
});

describe('editing as text', () => {
  const list = node('bulletList', {}, [
    node('listItem', {}, [node('paragraph', {}, bold('First'))]),
    node('listItem', {}, [paragraph('Second')]),
  ]);
  const blocks = [paragraph('Opening.'), list];

  test('shows a line for each paragraph and point', () => {
    expect(editableText(blocks)).toBe('Opening.\n- First\n- Second');
  });

  test('keeps the formatting of lines that stay', () => {
    expect(withEditedText(blocks, 'Opening!\n- First\n- Third\n\nEnd.')).toEqual([
      paragraph('Opening!'),
      node('bulletList', {}, [
        node('listItem', {}, [node('paragraph', {}, bold('First'))]),
        node('listItem', {}, [paragraph('Third')]),
      ]),
      paragraph('End.'),
    ]);
  });

  test('is not offered where lines would lose something', () => {
    expect(editableText([node('blockquote', {}, [paragraph('Quoted')])])).toBeNull();
    const nested = node('listItem', {}, [paragraph('One'), list]);
    expect(editableText([node('bulletList', {}, [nested])])).toBeNull();
  });
});
