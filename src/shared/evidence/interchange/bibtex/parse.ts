/**
 * The syntax of BibTeX files: entries with their fields as written, macros put in. An entry that
 * is cut off costs itself alone. One pass over the text; what a value may grow to is bounded.
 */
import { MOST_PROBLEMS, type ReadProblem } from '../reading.ts';
import { type Cursor, createCursor } from './cursor.ts';

/** An entry; names of types and fields are in lower case, values still hold LaTeX and braces. */
export type BibtexEntry = {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly line: number;
};

/** The entries of a file and what could not be read. */
export type BibtexFile = {
  readonly entries: readonly BibtexEntry[];
  readonly problems: readonly ReadProblem[];
};

/** Longest value of a field, macros included. */
const LONGEST_VALUE = 100_000;

/** Longest macro: journals' names and the like. Longer ones could blow a small file up. */
const LONGEST_MACRO = 1000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads the entries of a file. */
export function parseBibtex(text: string, mostEntries: number): BibtexFile {
  const cursor = createCursor(text, LONGEST_VALUE);
  const macros = new Map(MONTHS.map((month, index) => [month, String(index + 1)]));
  const entries: BibtexEntry[] = [];
  const problems: ReadProblem[] = [];
  while (entries.length < mostEntries && problems.length < MOST_PROBLEMS && cursor.toNext('@')) {
    const start = cursor.position();
    const entry = readEntry(cursor, macros);
    if (entry === 'broken') {
      const line = cursor.lineOf(start);
      problems.push({ place: `line ${line}`, sentence: 'This entry is cut off or has no end.' });
      cursor.toNextEntry(start);
    } else if (entry !== 'nothing') entries.push({ ...entry, line: cursor.lineOf(start) });
  }
  return { entries, problems };
}

type Read = Omit<BibtexEntry, 'line'> | 'nothing' | 'broken';

function readEntry(cursor: Cursor, macros: Map<string, string>): Read {
  cursor.skip(1);
  const type = cursor.word().toLowerCase();
  cursor.skipSpace();
  const open = cursor.peek();
  // An at sign without a brace is part of the free text that BibTeX allows between entries.
  if (type === '' || (open !== '{' && open !== '(')) return 'nothing';
  const close = open === '{' ? '}' : ')';
  if (type === 'comment' || type === 'preamble') {
    return cursor.group(close) === null ? 'broken' : 'nothing';
  }
  cursor.skip(1);
  cursor.skipSpace();
  const key = type === 'string' ? '' : cursor.until(`,${close}`);
  if (key === null) return 'broken';
  const fields = readFields(cursor, close, macros);
  if (fields === null) return 'broken';
  if (type !== 'string') return { type, key: key.trim(), fields };
  for (const [name, value] of fields) if (value.length <= LONGEST_MACRO) macros.set(name, value);
  return 'nothing';
}

function readFields(
  cursor: Cursor,
  close: string,
  macros: ReadonlyMap<string, string>,
): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (;;) {
    cursor.skipSpace(',');
    if (cursor.peek() === close) {
      cursor.skip(1);
      return fields;
    }
    const name = cursor.word().toLowerCase();
    cursor.skipSpace();
    if (name === '' || cursor.peek() !== '=') return null;
    cursor.skip(1);
    const value = readValue(cursor, macros);
    if (value === null) return null;
    if (!fields.has(name)) fields.set(name, value);
  }
}

function readValue(cursor: Cursor, macros: ReadonlyMap<string, string>): string | null {
  let value = '';
  do {
    cursor.skipSpace('#');
    const part = readPart(cursor, macros);
    if (part === null || value.length + part.length > LONGEST_VALUE) return null;
    value += part;
    cursor.skipSpace();
  } while (cursor.peek() === '#');
  return value;
}

function readPart(cursor: Cursor, macros: ReadonlyMap<string, string>): string | null {
  const sign = cursor.peek();
  if (sign === '{') return cursor.group('}');
  if (sign === '"') return cursor.group('"');
  const word = cursor.word();
  return word === '' ? null : (macros.get(word.toLowerCase()) ?? word);
}
