/**
 * The editor's one entry: every TipTap extension of an article, for `useEditor` together with
 * `schemaSpec` from the shared schema. Order matters: the slot guard sees every event first.
 */
import type { Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { nodeViews } from './node-views/node-views.ts';
import type { EditorOptions } from './options.ts';
import { schemaExtensions } from './schema/schema-extensions.ts';

/** All extensions; options are functions, so a change of settings needs no new editor. */
export function createExtensions(options: EditorOptions): Extensions {
  return [
    ...schemaExtensions(nodeViews(options)),
    UndoRedo.configure({ depth: 1000 }),
    Dropcursor.configure({ class: 'drop-cursor', color: false }),
    Gapcursor,
  ];
}
