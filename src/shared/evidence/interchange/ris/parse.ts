/**
 * The syntax of RIS files: lines of a tag and a value, from TY to ER. A line without a tag goes
 * on with the value before it.
 */
import type { ReadProblem } from '../reading.ts';

/** A reference: its type and all values of each tag in order. */
export type RisEntry = {
  readonly type: string;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly line: number;
};

/** The references of a file and what could not be read. */
export type RisFile = {
  readonly entries: readonly RisEntry[];
  readonly problems: readonly ReadProblem[];
};

const LINE = /^\s{0,3}([A-Z][A-Z0-9])\s{1,3}-(?:\s(.*))?$/;

/** Reads the references of a file; what stands before the first TY is a preface and no problem. */
export function parseRis(text: string): RisFile {
  const entries: RisEntry[] = [];
  const problems: ReadProblem[] = [];
  let open: { type: string; values: Map<string, string[]>; line: number } | null = null;
  let last: string[] | null = null;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [, tag, value = ''] = LINE.exec(raw) ?? [];
    if (tag === 'TY') {
      if (open !== null) {
        problems.push({ place: `line ${open.line}`, sentence: 'This reference has no end (ER).' });
        entries.push(open);
      }
      open = { type: value.trim().toUpperCase(), values: new Map(), line: index + 1 };
      last = null;
    } else if (open !== null && tag === 'ER') {
      entries.push(open);
      open = null;
    } else if (open !== null && tag !== undefined) {
      last = open.values.get(tag) ?? [];
      last.push(value.trim());
      open.values.set(tag, last);
    } else if (open !== null && last !== null && raw.trim() !== '') {
      last.push(`${last.pop() ?? ''} ${raw.trim()}`);
    }
  }
  if (open !== null) {
    problems.push({ place: `line ${open.line}`, sentence: 'This reference has no end (ER).' });
    entries.push(open);
  }
  return { entries, problems };
}
