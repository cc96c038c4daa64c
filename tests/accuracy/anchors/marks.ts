/** Numbered marks around passages: ⟦3:words:3⟧. They may overlap and nest. */
import type { Range } from '../../../src/shared/verify/text/range.ts';

const MARK = /⟦(\d+):|:(\d+)⟧/g;

/** A text without its marks, and the range of each mark. */
export type Unmarked = { readonly text: string; readonly ranges: ReadonlyMap<number, Range> };

/** Takes the marks out of a text. */
export function unmark(marked: string): Unmarked {
  const starts = new Map<number, number>();
  const ranges = new Map<number, Range>();
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(read, match.index);
    read = match.index + match[0].length;
    const [, opened, closed] = match;
    if (opened !== undefined) starts.set(Number(opened), text.length);
    const start = starts.get(Number(closed));
    if (closed !== undefined && start !== undefined)
      ranges.set(Number(closed), { start, end: text.length });
  }
  return { text: text + marked.slice(read), ranges };
}

/** Puts marks into a text; ranges are those of the text without marks. */
export function mark(text: string, ranges: ReadonlyMap<number, Range>): string {
  const points = [...ranges].flatMap(([number, { start, end }]) => [
    { at: start, order: 1, sign: `⟦${number}:` },
    { at: end, order: 0, sign: `:${number}⟧` },
  ]);
  let marked = '';
  let read = 0;
  for (const { at, sign } of points.sort((a, b) => a.at - b.at || a.order - b.order)) {
    marked += text.slice(read, at) + sign;
    read = at;
  }
  return marked + text.slice(read);
}
