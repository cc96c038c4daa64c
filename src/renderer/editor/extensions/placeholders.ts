/**
 * Names of fields where nothing is written yet, and the mark on the field and the box that hold
 * the caret, by which styles show a field's name. Only the current and the empty are decorated.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findSlot } from '../../../shared/article/edit/regions.ts';
import { blockDecorations } from './block-decorations.ts';

/** What an empty field says, by node name. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  kicker: 'Kicker: one to four words',
  headline: 'Headline',
  standfirst: 'Standfirst: one or two sentences',
  glanceTitle: 'At a Glance',
  glanceItem: 'A point that carries the story, about ten words',
  caption: 'Caption: who, where, when and why here',
  credit: 'Credit',
  quoteText: 'Quoted words',
  attribution: 'Who said it, and their role',
  factBoxTitle: 'Title of the fact box',
  heading: 'Heading',
};

/** Fields that are headings: an empty one needs a name for those who hear the page. */
const HEADINGS = new Set(['headline', 'glanceTitle', 'factBoxTitle', 'heading']);

const FIRST_PARAGRAPH = 'Write, paste or drop the story here. Type / for more.';
const FACT_BOX_BODY = 'What readers need to know';

/** Names shown beside a field while the caret is in it. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  glanceTitle: 'Box title',
  glanceItem: 'Point',
  caption: 'Caption',
  credit: 'Credit',
  quoteText: 'Quote',
  attribution: 'Attribution',
  factBoxTitle: 'Fact box title',
};

/** Where the invitations of a state are kept. */
export const placeholdersKey = new PluginKey<DecorationSet>('placeholders');
const currentPartsKey = new PluginKey('currentParts');

/** The extension. */
export const Placeholders = Extension.create({
  name: 'placeholders',
  addProseMirrorPlugins: () => [
    blockDecorations(placeholdersKey, placeholderOf),
    new Plugin({ key: currentPartsKey, props: { decorations: currentParts } }),
  ],
});

function placeholderOf(
  block: DocumentNode,
  position: number,
  parent: DocumentNode | null,
): Decoration[] {
  const text = isBodyOfFactBox(block, parent) ? FACT_BOX_BODY : PLACEHOLDERS[block.type.name];
  if (text === undefined || block.content.size > 0) return [];
  const attributes = {
    class: 'is-empty',
    'data-placeholder': text,
    ...(HEADINGS.has(block.type.name) ? { 'aria-label': text } : {}),
  };
  return [Decoration.node(position, position + block.nodeSize, attributes)];
}

/** Whether a paragraph is all that a fact box holds below its title. */
function isBodyOfFactBox(block: DocumentNode, parent: DocumentNode | null): boolean {
  if (block.type.name !== 'paragraph' || parent?.type.name !== 'factBox') return false;
  return parent.childCount === 2;
}

/** The textblock and the boxes around the caret, and the invitation of an empty body. */
function currentParts(state: EditorState): DecorationSet {
  const { $from } = state.selection;
  const found = emptyBody(state.doc);
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === 'body') break;
    const name = node.isTextblock ? FIELD_NAMES[node.type.name] : undefined;
    const attributes = {
      class: node.isTextblock ? 'is-current' : 'is-active',
      ...(name !== undefined ? { 'data-field-name': name } : {}),
    };
    found.push(Decoration.node($from.before(depth), $from.after(depth), attributes));
  }
  return DecorationSet.create(state.doc, found);
}

function emptyBody(document: DocumentNode): Decoration[] {
  const body = findSlot(document, 'body');
  const paragraph = body?.node.childCount === 1 ? body.node.firstChild : null;
  if (body === null || paragraph?.type.name !== 'paragraph' || paragraph.content.size > 0)
    return [];
  const attributes = { class: 'is-empty', 'data-placeholder': FIRST_PARAGRAPH };
  const from = body.position + 1;
  return [Decoration.node(from, from + paragraph.nodeSize, attributes)];
}
