/**
 * Cuts a text into the blocks that quotes live in: lines, with hard-wrapped ones joined, block
 * quotes set apart and fenced code left out. Called by spans.ts.
 */
import type { Range } from '../text/range.ts';

/** A block of the text; `quoted` ones begin each line with `>`. White space at both ends is out. */
export type TextBlock = Range & { readonly quoted: boolean };

/** The blocks of a text, in order, empty ones left out. */
export function textBlocksOf(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let fenced = false;
  let afterBlank = true;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    if (/^(?:```|~~~)/u.test(words)) {
      fenced = !fenced;
      afterBlank = true;
      continue;
    }
    if (fenced || words === '') {
      afterBlank = true;
      continue;
    }
    const last = blocks.at(-1);
    const quoted = /^>(?!>|\d)/u.test(words);
    if (!afterBlank && last !== undefined && goesOn(text, last, words, quoted)) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
    } else {
      blocks.push({ ...line, quoted });
    }
    afterBlank = false;
  }
  return blocks;
}

/** The lines of a text without white space at either end; an empty line is an empty range. */
function linesOf(text: string): readonly Range[] {
  const lines: Range[] = [];
  for (const { 0: line, index } of text.matchAll(
    /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu,
  )) {
    if (line === '' && index === text.length) break;
    const start = index + (line.length - line.trimStart().length);
    const end = index + line.trimEnd().length;
    lines.push(end < start ? { start: index, end: index } : { start, end });
  }
  return lines;
}

/** A line goes on with the one before when that broke off and this one begins in lower case. */
function goesOn(text: string, last: TextBlock, words: string, quoted: boolean): boolean {
  if (quoted || last.quoted) return quoted && last.quoted;
  if (!/^[\p{Ll}\p{N}]/u.test(words) || /^(?:\d{1,3}[.)]|[a-z][.)])\s/u.test(words)) return false;
  return /[\p{L}\p{N},;–—-]$/u.test(text.slice(last.start, last.end)) && last.end - last.start > 40;
}
