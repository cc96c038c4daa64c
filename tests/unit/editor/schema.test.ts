/** TipTap accepts the shared schema with our local extensions, and passes all of it through. */
import { type Content, Editor } from '@tiptap/core';
import { describe, expect, test } from 'vitest';
import { createExtensions } from '../../../src/renderer/editor/create-extensions.ts';
import { articleSchema, schemaSpec } from '../../../src/shared/article/schema.ts';
import { fullArticle, quietOptions } from './support.ts';

function openEditor(content: Content = fullArticle().toJSON()): Editor {
  return new Editor({
    element: null,
    extensions: createExtensions(quietOptions),
    schemaSpec,
    content,
  });
}

describe('schema extensions', () => {
  test('cover every node and mark of the shared schema', () => {
    const { schema } = openEditor();
    expect(Object.keys(schema.nodes)).toEqual(Object.keys(articleSchema.nodes));
    expect(Object.keys(schema.marks)).toEqual(Object.keys(articleSchema.marks));
  });

  test('keep the table roles that prosemirror-tables looks for', () => {
    const { schema } = openEditor();
    const roles = Object.values(schema.nodes).map((type) => type.spec.tableRole);
    expect(roles.filter((role) => role !== undefined)).toEqual([
      'table',
      'row',
      'header_cell',
      'cell',
    ]);
  });

  test('hold a full article unchanged', () => {
    const document = fullArticle().toJSON();
    expect(openEditor(document).getJSON()).toEqual(document);
  });
});
