/**
 * Leak guard: a TK marker is a fact still missing. By default a piece with one is refused;
 * on explicit request the markers are taken out, and the notice says so.
 */
import type { NodeJson } from '../../article/json.ts';
import type { ArticlePackage } from '../../article/package.ts';
import { articleSchema } from '../../article/schema.ts';
import { findTkMarkers } from '../../article/tk.ts';
import { fieldNameWithin } from '../../wording/field-names.ts';
import type { ExportNotice } from '../format.ts';
import { rewriteDocument } from './rewrite.ts';
import { type CleaningStep, excerptOf, noticesOf } from './step.ts';
import { changeTextFields } from './text-fields.ts';

/** A stretch of a text in UTF-16 units; `to` is exclusive. */
type Range = { readonly from: number; readonly to: number };

/** Characters shown on each side of a marker in an excerpt. */
const CONTEXT = 30;

/** One notice per place that holds TK markers; empty when the piece is complete. */
export function findTkNotices(input: ArticlePackage): ExportNotice[] {
  const notices: ExportNotice[] = [];
  const look = (text: string, place: string): string => {
    const [first, ...others] = findTkMarkers(text);
    if (first !== undefined) {
      const excerpt = excerptOf(text.slice(Math.max(0, first.from - CONTEXT), first.to + CONTEXT));
      notices.push({ kind: 'refused', what: `TK in ${place}`, count: 1 + others.length, excerpt });
    }
    return text;
  };
  changeTextFields(input, look);
  rewriteDocument(input.document, (node) => {
    if (isTextBlock(node)) look(blockText(node.content ?? []), fieldNameWithin(node.type));
    return node;
  });
  return notices;
}

/** Takes the markers out wherever they stand, with the space they leave behind. */
export const stripTk: CleaningStep = (input) => {
  const removed: string[] = [];
  const withFields = changeTextFields(input, (text) => stripText(text, removed));
  const document = rewriteDocument(withFields.document, (node) =>
    isTextBlock(node) ? { ...node, content: stripContent(node.content ?? [], removed) } : node,
  );
  return {
    package: { ...withFields, document },
    notices: noticesOf('stripped', 'TK markers', removed),
  };
};

/** Cutting one marker may join the halves of another (`T[TK]K`), so it goes on until none is left. */
function stripText(text: string, removed: string[]): string {
  const markers = findTkMarkers(text);
  if (markers.length === 0) return text;
  removed.push(...markers.map((marker) => marker.text));
  return stripText(cut(text, widen(text, markers), 0), removed);
}

function stripContent(content: readonly NodeJson[], removed: string[]): readonly NodeJson[] {
  const text = blockText(content);
  const markers = findTkMarkers(text);
  if (markers.length === 0) return content;
  removed.push(...markers.map((marker) => marker.text));
  return stripContent(cutContent(content, widen(text, markers)), removed);
}

function isTextBlock(node: NodeJson): boolean {
  return articleSchema.nodes[node.type]?.isTextblock === true;
}

/** Text of a block with one character per atom, so that offsets count like content. */
function blockText(content: readonly NodeJson[]): string {
  return content.map((child) => child.text ?? '\n').join('');
}

/** Extends each range over the space after it when another space or nothing stands before it. */
function widen(text: string, ranges: readonly Range[]): Range[] {
  return ranges.map(({ from, to }) => {
    const isLoose = from === 0 || text.charAt(from - 1) === ' ';
    return { from, to: isLoose && text.charAt(to) === ' ' ? to + 1 : to };
  });
}

function cutContent(content: readonly NodeJson[], ranges: readonly Range[]): NodeJson[] {
  let offset = 0;
  const kept: NodeJson[] = [];
  for (const child of content) {
    if (child.text === undefined) kept.push(child);
    else {
      const text = cut(child.text, ranges, offset);
      if (text !== '') kept.push({ ...child, text });
    }
    offset += child.text?.length ?? 1;
  }
  return kept;
}

/** `text`, which begins at `offset`, without the characters inside any of the ranges. */
function cut(text: string, ranges: readonly Range[], offset: number): string {
  let result = '';
  let position = 0;
  for (const range of ranges) {
    const from = Math.min(Math.max(range.from - offset, position), text.length);
    result += text.slice(position, from);
    position = Math.min(Math.max(range.to - offset, from), text.length);
  }
  return result + text.slice(position);
}
