/** Commands that only move the caret: to slots, TK markers, sections and pictures. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { findTextIn } from '../../../shared/article/edit/block-text.ts';
import { findSlot, type Span } from '../../../shared/article/edit/regions.ts';
import { sectionsOf } from '../../../shared/article/edit/sections.ts';
import type { SlotName } from '../../../shared/article/nodes.ts';
import { findTkMarkers } from '../../../shared/article/tk.ts';
import { caretInSpan } from '../keys/caret.ts';

/** Puts the caret at the end of a slot's first field, for the body at its start. */
export function goToSlot(name: SlotName): Command {
  return (state, dispatch) => {
    const slot = findSlot(state.doc, name);
    if (slot === null) return false;
    const from = slot.position + 1;
    const to = slot.node.isTextblock ? from + slot.node.content.size : from;
    dispatch?.(caretInSpan(state.tr, { from, to }, slot.node.isTextblock ? 'end' : 'start'));
    return true;
  };
}

/** Selects the next (1) or previous (-1) TK marker, going round at the end of the piece. */
export function goToTk(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const target = nextSpan(tkSpans(state.doc), state.selection, direction);
    if (target === null) return false;
    const selection = TextSelection.create(state.doc, target.from, target.to);
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/** Every TK marker of a document in reading order. */
function tkSpans(document: DocumentNode): Span[] {
  const spans: Span[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    spans.push(...findTextIn(node, position, findTkMarkers));
    return false;
  });
  return spans;
}

/** Puts the caret into the next (1) or previous (-1) section's heading. */
export function goToSection(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const headings = sectionsOf(state.doc).map(({ position, title }) => {
      const from = position + 1;
      return { from, to: from + title.length };
    });
    const target = nextSpan(headings, state.selection, direction);
    if (target === null) return false;
    dispatch?.(caretInSpan(state.tr, { from: target.from, to: target.from }, 'start'));
    return true;
  };
}

/** Selects the next picture that lacks a description (and is not decorative) or a credit. */
export const goToIncompletePicture: Command = (state, dispatch) => {
  const spans: Span[] = [];
  state.doc.descendants((node, position) => {
    if (isIncomplete(node)) spans.push({ from: position, to: position + node.nodeSize });
    return !node.isTextblock;
  });
  const target = nextSpan(spans, state.selection, 1);
  if (target === null) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, target.from)).scrollIntoView());
  return true;
};

function isIncomplete(node: DocumentNode): boolean {
  if (node.type.name !== 'figure' && node.type.name !== 'hero') return false;
  if (typeof node.attrs.assetId !== 'string') return false;
  const isDescribed = node.attrs.decorative === true || String(node.attrs.alt).trim() !== '';
  return !isDescribed || node.lastChild?.textContent.trim() === '';
}

function nextSpan(spans: readonly Span[], selection: Span, direction: 1 | -1): Span | null {
  const ahead =
    direction === 1
      ? spans.find((span) => span.from > selection.from || span.from >= selection.to)
      : spans.findLast((span) => span.to <= selection.from && span.from < selection.from);
  const around = direction === 1 ? spans.at(0) : spans.at(-1);
  return ahead ?? around ?? null;
}
