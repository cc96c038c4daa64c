/**
 * Blocks as plain lines and back, for the small field in which a snippet is edited: one line a
 * paragraph, `- ` before a point, `## ` before a heading. Lines that stay keep their formatting.
 */
import { inlineText, node } from './build.ts';
import { textOf } from './document.ts';
import type { NodeJson } from './json.ts';

/** One line: what kind of block it is, and its inline content. */
type Line = { readonly prefix: string; readonly content: readonly NodeJson[] };

const POINT = '- ';
const HEADINGS: Readonly<Record<string, number>> = { '## ': 2, '### ': 3, '#### ': 4 };
const PREFIX = /^(?:- |#{2,4} )/u;

/** Blocks as lines; null when a table, quotation, picture or nested list would be lost. */
export function editableText(blocks: readonly NodeJson[]): string | null {
  const lines = linesOf(blocks);
  return lines === null
    ? null
    : lines.map(({ prefix, content }) => prefix + textOf({ type: '', content })).join('\n');
}

/** Blocks for edited lines; a line whose words were there before keeps its marks and links. */
export function withEditedText(blocks: readonly NodeJson[], text: string): readonly NodeJson[] {
  const known = linesOf(blocks) ?? [];
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
    .map((line) => toLine(line, known));
  return lines.length === 0 ? [node('paragraph')] : blocksOf(lines);
}

function linesOf(blocks: readonly NodeJson[]): readonly Line[] | null {
  const lines: Line[] = [];
  for (const block of blocks) {
    const found = linesOfBlock(block);
    if (found === null) return null;
    lines.push(...found);
  }
  return lines.some(({ content }) => content.some(({ text }) => text === undefined)) ? null : lines;
}

function linesOfBlock(block: NodeJson): readonly Line[] | null {
  const content = block.content ?? [];
  if (block.type === 'paragraph') return [{ prefix: '', content }];
  if (block.type === 'heading') {
    const prefix = Object.keys(HEADINGS).find((key) => HEADINGS[key] === block.attrs?.level);
    return [{ prefix: prefix ?? '## ', content }];
  }
  if (block.type !== 'bulletList') return null;
  const isFlat = content.every((item) => item.content?.length === 1);
  if (!isFlat) return null;
  return content.map((item) => ({ prefix: POINT, content: item.content?.[0]?.content ?? [] }));
}

function toLine(typed: string, known: readonly Line[]): Line {
  const prefix = PREFIX.exec(typed)?.[0] ?? '';
  const words = typed.slice(prefix.length);
  const same = known.find(({ content }) => textOf({ type: '', content }) === words);
  return { prefix, content: same?.content ?? inlineText(words) };
}

function blocksOf(lines: readonly Line[]): NodeJson[] {
  const blocks: NodeJson[] = [];
  for (const { prefix, content } of lines) {
    const level = HEADINGS[prefix];
    const item = node('listItem', {}, [node('paragraph', {}, content)]);
    const last = blocks.at(-1);
    if (prefix === POINT && last?.type === 'bulletList') {
      blocks.splice(-1, 1, node('bulletList', {}, [...(last.content ?? []), item]));
    } else if (prefix === POINT) blocks.push(node('bulletList', {}, [item]));
    else if (level !== undefined) blocks.push(node('heading', { level }, content));
    else blocks.push(node('paragraph', {}, content));
  }
  return blocks;
}
