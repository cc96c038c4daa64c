/**
 * Sections of a body, derived and never stored: a section runs from its heading to the next
 * heading of the same or a higher rank. The outline shows them and moves them whole.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { findSlot, type Span } from './regions.ts';

/** One section: its heading's block index in the body, the index after its last block, and more. */
export type Section = {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly first: number;
  readonly end: number;
  readonly position: number;
};

/** Every section of a document in order; sections of a lower rank lie inside higher ones. */
export function sectionsOf(document: DocumentNode): Section[] {
  const body = findSlot(document, 'body');
  if (body === null) return [];
  const headings: Section[] = [];
  body.node.forEach((node, offset, index) => {
    if (node.type.name !== 'heading') return;
    const { id, level } = node.attrs;
    const position = body.position + 1 + offset;
    headings.push({ id, title: node.textContent, level, first: index, end: index, position });
  });
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find((other) => other.level <= heading.level);
    return { ...heading, end: next?.first ?? body.node.childCount };
  });
}

/** The innermost section around a position; null before the first heading and outside the body. */
export function sectionAt(document: DocumentNode, position: number): Section | null {
  const body = findSlot(document, 'body');
  if (body === null) return null;
  const inBody = (index: number): number => blockStart(body, index);
  const around = sectionsOf(document).filter(
    (section) => inBody(section.first) <= position && position < inBody(section.end),
  );
  return around.at(-1) ?? null;
}

/**
 * Moves a section with everything under it before the block at `before` (an index in the body,
 * its child count for the end). False when that is inside the section or where it already is.
 */
export function moveSectionTo(tr: Transaction, section: Section, before: number): boolean {
  const body = findSlot(tr.doc, 'body');
  if (body === null || (before >= section.first && before <= section.end)) return false;
  const from = blockStart(body, section.first);
  const to = blockStart(body, section.end);
  const target = blockStart(body, before);
  const content = tr.doc.slice(from, to).content;
  const caret = offsetInside(tr.selection, { from, to });
  tr.delete(from, to);
  const landed = tr.mapping.map(target);
  tr.insert(landed, content);
  if (caret !== null) tr.setSelection(Selection.near(tr.doc.resolve(landed + caret)));
  return true;
}

/** Swaps a section with its neighbour of the same rank under the same heading. */
export function moveSection(tr: Transaction, section: Section, direction: 1 | -1): boolean {
  const sections = sectionsOf(tr.doc);
  const peers = sections.filter((other) => other.level <= section.level);
  const place = peers.findIndex((other) => other.first === section.first);
  const neighbour = peers[place + direction];
  if (place < 0 || neighbour === undefined || neighbour.level !== section.level) return false;
  return moveSectionTo(tr, section, direction === 1 ? neighbour.end : neighbour.first);
}

type Body = { readonly node: DocumentNode; readonly position: number };

function blockStart(body: Body, index: number): number {
  let start = body.position + 1;
  for (let at = 0; at < index; at += 1) start += body.node.child(at).nodeSize;
  return start;
}

function offsetInside(selection: Selection, span: Span): number | null {
  const isInside = selection.from >= span.from && selection.to <= span.to;
  return isInside ? selection.head - span.from : null;
}
