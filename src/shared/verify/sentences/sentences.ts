/**
 * Cuts a text into sentences, as ranges into the original. Called by attribution, the worklist and
 * everything that shows context. A line break always ends a sentence; no character but white space
 * is left out, and none belongs to two sentences. Per block: a text's sentences are those of its
 * lines.
 */
import type { Range } from '../text/range.ts';
import { endsSentence } from './full-stop.ts';

/** Stops, and the closing marks that belong to the sentence they end. */
const STOP =
  /([.!?…‽⁇⁈⁉؟۔։।॥።៕។။]+)((?:["'”’»›)\]}*_]|\[\d{1,3}\])*(?:[\s\u00a0\u202f][»›](?=\s|$))?)(\s+|$)|([。！？｡．]+)(["'”’」』）)]*)/gu;

const QUOTE_MARK = /["'”’»›」』]/u;

/** The sentences of a text, in order. Empty for a text of white space. */
export function sentencesOf(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let lineStart = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
    addLine(text, lineStart, at, sentences);
    lineStart = at + 1;
  }
  return sentences;
}

function addLine(text: string, lineStart: number, lineEnd: number, into: Range[]): void {
  const line = text.slice(lineStart, lineEnd);
  let start = 0;
  for (const match of line.matchAll(STOP)) {
    const after = match.index + match[0].length;
    if (match[4] === undefined && !endsHere(line, start, match)) continue;
    addTrimmed(line, start, after, lineStart, into);
    start = after;
  }
  addTrimmed(line, start, line.length, lineStart, into);
}

function endsHere(line: string, start: number, match: RegExpExecArray): boolean {
  return endsSentence({
    before: line.slice(start, match.index),
    marks: match[1] ?? '',
    quoted: QUOTE_MARK.test(match[2] ?? ''),
    after: line.slice(match.index + match[0].length, match.index + match[0].length + 80),
  });
}

function addTrimmed(line: string, start: number, end: number, offset: number, into: Range[]): void {
  const part = line.slice(start, end);
  const words = part.trim();
  if (words === '') return;
  const from = offset + start + part.indexOf(words);
  into.push({ start: from, end: from + words.length });
}
