/** Rows of a delimited file (RFC 4180, forgiving): quoted cells may hold delimiters and lines. */
import type { Delimiter } from './delimiter.ts';

/** Splits the text; a quote that is never closed ends with the text. Empty rows are kept. */
export function* tableRows(text: string, delimiter: Delimiter): Generator<readonly string[]> {
  let row: string[] = [];
  let at = /^sep=.\r?\n/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const { cell, next } = readCell(text, at, delimiter);
    row.push(cell);
    at = next;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

type Cell = { readonly cell: string; readonly next: number };

function readCell(text: string, start: number, delimiter: Delimiter): Cell {
  if (text[start] === '"') return readQuoted(text, start, delimiter);
  const next = endOfCell(text, start, delimiter);
  return { cell: text.slice(start, next), next };
}

function readQuoted(text: string, start: number, delimiter: Delimiter): Cell {
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { cell: pieces.join('') + text.slice(at), next: text.length };
    pieces.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      const next = endOfCell(text, quote + 1, delimiter);
      return { cell: pieces.join('') + text.slice(quote + 1, next), next };
    }
    pieces.push('"');
    at = quote + 2;
  }
}

function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
    at += 1;
  }
  return at;
}
