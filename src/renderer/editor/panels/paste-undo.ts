/** Taking back what a paste did to one part: a block becomes plain paragraphs, lost words return. */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { ImportItem } from '../../../shared/import/report.ts';

/** Whether an item can be taken back in the open piece. */
export function canBringBack({ undo }: ImportItem): boolean {
  return undo?.kind === 'block-to-paragraphs' || undo?.kind === 'insert-paragraph';
}

/** Takes one item back, as one step of Undo; false when its place is gone. */
export function bringBack(editor: Editor, { undo }: ImportItem): boolean {
  if (undo?.kind === 'block-to-paragraphs') return toParagraphs(editor, undo.nodeId);
  if (undo?.kind === 'insert-paragraph') return insertWords(editor, undo.text, undo.afterNodeId);
  return false;
}

type Found = { readonly node: DocumentNode; readonly position: number };

function toParagraphs(editor: Editor, id: string): boolean {
  const found = findBlock(editor.state.doc, id);
  if (found === null) return false;
  const { state, view } = editor;
  const texts: string[] = [];
  found.node.descendants((child) => {
    if (child.isTextblock) texts.push(child.textContent);
    return !child.isTextblock;
  });
  if (found.node.isTextblock) texts.push(found.node.textContent);
  const paragraphs = texts
    .filter((text) => text.trim() !== '')
    .map((text) => paragraph(editor, text));
  if (paragraphs.length === 0) return false;
  const end = found.position + found.node.nodeSize;
  const { tr } = state;
  view.dispatch(closeHistory(tr.replaceWith(found.position, end, paragraphs)).scrollIntoView());
  return true;
}

function insertWords(editor: Editor, text: string, afterId: string | null): boolean {
  const { state, view } = editor;
  const found = afterId === null ? null : findBlock(state.doc, afterId);
  const { $to } = state.selection;
  const place =
    found === null ? $to.after(Math.min(2, $to.depth)) : found.position + found.node.nodeSize;
  const { parent } = state.doc.resolve(place);
  if (parent.type.name !== 'body') return false;
  view.dispatch(closeHistory(state.tr.insert(place, paragraph(editor, text))).scrollIntoView());
  return true;
}

function paragraph(editor: Editor, text: string): DocumentNode {
  return editor.schema.node('paragraph', null, text === '' ? [] : [editor.schema.text(text)]);
}

function findBlock(document: DocumentNode, id: string): Found | null {
  let found: Found | null = null;
  document.descendants((node, position) => {
    if (node.attrs.id === id) found = { node, position };
    return found === null && !node.isTextblock;
  });
  return found;
}
