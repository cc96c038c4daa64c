/**
 * Text that was rewritten but still knows where each of its characters came from. The normaliser
 * builds it step by step; every check uses it to report places in the text as handed in.
 * Must stay true: `starts` never falls, and a character's range covers all that it replaced.
 */
import type { Range } from './range.ts';

/** Rewritten text; character i came from the original range `starts[i]` to `ends[i]`. */
export type MappedText = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** The text as it is, every character standing for itself. */
export function mappedText(text: string): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    starts[index] = index;
    ends[index] = index + 1;
  }
  return { text, starts, ends };
}

/** The range of the original that a range of the rewritten text stands for. */
export function originalRange(mapped: MappedText, { start, end }: Range): Range {
  if (start < end) return { start: mapped.starts[start] ?? 0, end: mapped.ends[end - 1] ?? 0 };
  const place = mapped.starts[start] ?? mapped.ends[mapped.ends.length - 1] ?? 0;
  return { start: place, end: place };
}

/**
 * Replaces every match of a global pattern. All characters of a replacement stand for the whole
 * match, except that a replacement of equal length is mapped character by character.
 */
export function rewrite(
  mapped: MappedText,
  pattern: RegExp,
  replacementOf: (match: string) => string,
): MappedText {
  const changes: { readonly range: Range; readonly text: string }[] = [];
  let grown = 0;
  for (const match of mapped.text.matchAll(pattern)) {
    const [found] = match;
    const text = replacementOf(found);
    if (text === found) continue;
    changes.push({ range: { start: match.index, end: match.index + found.length }, text });
    grown += text.length - found.length;
  }
  if (changes.length === 0) return mapped;
  return withChanges(mapped, changes, mapped.text.length + grown);
}

function withChanges(
  mapped: MappedText,
  changes: readonly { readonly range: Range; readonly text: string }[],
  length: number,
): MappedText {
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  const keepUntil = (end: number): void => {
    pieces.push(mapped.text.slice(read, end));
    starts.set(mapped.starts.subarray(read, end), written);
    ends.set(mapped.ends.subarray(read, end), written);
    written += end - read;
  };
  for (const { range, text } of changes) {
    keepUntil(range.start);
    const sameLength = text.length === range.end - range.start;
    const whole = originalRange(mapped, range);
    for (let index = 0; index < text.length; index += 1) {
      starts[written + index] = sameLength
        ? (mapped.starts[range.start + index] ?? 0)
        : whole.start;
      ends[written + index] = sameLength ? (mapped.ends[range.start + index] ?? 0) : whole.end;
    }
    pieces.push(text);
    written += text.length;
    read = range.end;
  }
  keepUntil(mapped.text.length);
  return { text: pieces.join(''), starts, ends };
}
