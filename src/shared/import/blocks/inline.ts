/**
 * Working with inline content: plain text, cutting by character offset, trimming.
 * Offsets count a hard break as one character and a citation as none, like `inlinePlain`.
 */
import { inlineText } from '../../article/build.ts';
import { textOf } from '../../article/document.ts';
import type { MarkJson, NodeJson } from '../../article/json.ts';
import type { Inline } from './block.ts';
import { removeMark } from './marks.ts';

/** Plain text of inline content; a hard break is a line feed. */
export function inlinePlain(inline: Inline): string {
  return inline.map(textOf).join('');
}

/** Inline content without formatting, breaks turned into spaces: for fields that hold text only. */
export function plainField(inline: Inline): NodeJson[] {
  return inlineText(
    inlinePlain(inline)
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
  );
}

/** The part of inline content from one offset up to another. */
export function sliceInline(
  inline: Inline,
  from: number,
  to = Number.POSITIVE_INFINITY,
): NodeJson[] {
  const part: NodeJson[] = [];
  let offset = 0;
  for (const node of inline) {
    const length = textOf(node).length;
    const cut = cutNode(node, from - offset, to - offset, length);
    if (cut !== null) part.push(cut);
    offset += length;
  }
  return part;
}

function cutNode(node: NodeJson, from: number, to: number, length: number): NodeJson | null {
  if (length === 0) return from <= 0 && to > 0 ? node : null;
  if (to <= 0 || from >= length) return null;
  if (node.text === undefined) return node;
  return { ...node, text: node.text.slice(Math.max(0, from), Math.min(length, to)) };
}

/** Inline content without white space or breaks at its ends; citations there stay. */
export function trimInline(inline: Inline): NodeJson[] {
  const text = inlinePlain(inline);
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  if (start === 0 && end === text.length) return [...inline];
  let offset = 0;
  return inline.flatMap((node) => {
    const length = textOf(node).length;
    const cut = length === 0 ? node : cutNode(node, start - offset, end - offset, length);
    offset += length;
    return cut === null ? [] : [cut];
  });
}

/** Inline content cut into lines at its hard breaks, each line trimmed. */
export function splitLines(inline: Inline): NodeJson[][] {
  const lines: NodeJson[][] = [[]];
  for (const node of inline) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map(trimInline);
}

/** Adjacent text nodes with equal marks joined, as ProseMirror would store them. */
export function joinText(inline: Inline): NodeJson[] {
  const joined: NodeJson[] = [];
  for (const node of inline) {
    const last = joined.at(-1);
    if (last?.text !== undefined && node.text !== undefined && sameMarks(last.marks, node.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
}

function sameMarks(left: readonly MarkJson[] = [], right: readonly MarkJson[] = []): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** Whether all text carries a mark of this type; false for empty content. */
export function allMarked(inline: Inline, type: string): boolean {
  const texts = inline.filter((node) => node.text !== undefined && node.text.trim() !== '');
  return texts.length > 0 && texts.every((node) => node.marks?.some((mark) => mark.type === type));
}

/** Inline content keeping only marks of the given types. */
export function keepMarks(inline: Inline, types: readonly string[]): NodeJson[] {
  const kept = inline.map((node) => {
    const { marks, ...rest } = node;
    const allowed = (marks ?? []).filter((mark) => types.includes(mark.type));
    return allowed.length > 0 ? { ...rest, marks: allowed } : rest;
  });
  return joinText(kept);
}

/** Inline content without the marks of a type. */
export function withoutMark(inline: Inline, type: string): NodeJson[] {
  const bare = inline.map((node) => {
    const { marks = [], ...rest } = node;
    const left = removeMark(marks, type);
    return left.length > 0 ? { ...rest, marks: left } : rest;
  });
  return joinText(bare);
}
