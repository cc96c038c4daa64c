/**
 * Plain text to blocks: paragraphs, lists and rules. Headings and furniture are not guessed
 * here; that is the recogniser's work.
 */
import { append } from '../blocks/append.ts';
import type { Block, Paragraph } from '../blocks/block.ts';
import { paragraphBlock } from '../blocks/make.ts';
import type { Filed } from '../filed.ts';
import { changedNote, type Note } from '../notes.ts';
import { type ListMarker, listMarker } from './bullets.ts';
import { type Line, lineGroups } from './lines.ts';
import { type ListLine, listsOf } from './list-lines.ts';
import { isWrapped } from './wrapped-lines.ts';

/** A line on its own that only separates parts. */
const RULE = /^(?:([*\-–—_=~#·•])\s*)(?:\1\s*){2,}$|^⁂$/u;

/** Reads a plain-text document; nothing is left out. */
export function readText(text: string): Filed {
  const read = textBlocks(text);
  return { format: 'text', blocks: read.blocks, facts: {}, notes: read.notes, inputText: text };
}

/** Blocks of plain text and notes on lines that were joined; also serves plain-text paste. */
export function textBlocks(text: string): { blocks: Block[]; notes: Note[] } {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  let list: ListLine[] = [];
  const closeList = (): void => {
    append(blocks, listsOf(list));
    list = [];
  };
  const groups = lineGroups(text);
  for (const [index, group] of groups.entries()) {
    const around = [groups[index - 1]?.at(-1), groups[index + 1]?.[0]];
    for (const part of groupParts(group, around)) {
      if (part.kind === 'list') {
        append(list, part.lines);
        continue;
      }
      closeList();
      const read = textPart(part);
      append(blocks, read.blocks);
      append(notes, read.notes);
    }
  }
  closeList();
  return { blocks, notes };
}

type Part =
  | { readonly kind: 'list'; readonly lines: readonly ListLine[] }
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly tight: boolean }
  | { readonly kind: 'rule' };

/** Cuts a group into runs of list lines, runs of text lines and rules. */
function groupParts(group: readonly Line[], around: readonly (Line | undefined)[]): Part[] {
  const parts: Part[] = [];
  let list: ListLine[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (list.length > 0) parts.push({ kind: 'list', lines: list });
    if (lines.length > 0) parts.push({ kind: 'text', lines, tight: parts.length > 0 });
    list = [];
    lines = [];
  };
  for (const [index, line] of group.entries()) {
    const marker = listMarker(line.text);
    const neighbours = [group[index - 1] ?? around[0], group[index + 1] ?? around[1]];
    if (RULE.test(line.text)) {
      close();
      parts.push({ kind: 'rule' });
    } else if (marker !== null && (marker.certain || hasCompany(line, neighbours))) {
      if (lines.length > 0) close();
      list.push({ marker, text: line.text, indent: line.indent });
    } else if (continuesItem(line, list.at(-1))) {
      list.push({ marker: null, text: line.text, indent: line.indent });
    } else {
      if (list.length > 0) close();
      lines.push(line.text);
    }
  }
  close();
  return parts;
}

/** A dash or a number starts a list only beside a line that carries the same, or the next. */
function hasCompany(line: Line, [before, after]: readonly (Line | undefined)[]): boolean {
  const own = listMarker(line.text);
  return own !== null && (follows(before, own, -1) || follows(after, own, 1));
}

function follows(neighbour: Line | undefined, own: ListMarker, step: number): boolean {
  const other = neighbour === undefined ? null : listMarker(neighbour.text);
  if (other === null || other.sign !== own.sign) return false;
  return own.number === null || other.number === own.number + step;
}

function continuesItem(line: Line, previous: ListLine | undefined): boolean {
  return previous !== undefined && line.indent > previous.indent;
}

function textPart(part: Exclude<Part, { kind: 'list' }>): { blocks: Block[]; notes: Note[] } {
  if (part.kind === 'rule') return { blocks: [{ kind: 'rule' }], notes: [] };
  if (isWrapped(part.lines)) {
    const text = part.lines.join(' ');
    const reason = 'Lines broken at a fixed width were joined into one paragraph.';
    return {
      blocks: [paragraphBlock(text)],
      notes: [changedNote('body', part.lines.join('\n'), text, reason)],
    };
  }
  const blocks = part.lines.map((line, index): Paragraph => {
    const tight = part.tight || index > 0;
    return tight ? { ...paragraphBlock(line), tight } : paragraphBlock(line);
  });
  return { blocks, notes: [] };
}
