/** Reads BibTeX and BibLaTeX files into CSL items. */
import { cslDateFrom } from '../../csl/dates.ts';
import type { CslType } from '../../csl/types.ts';
import type { CslDate } from '../../csl/values.ts';
import { createCollector, LONGEST_FILE, MOST_ITEMS, type ReadItems, tooLong } from '../reading.ts';
import { DATE_FIELDS, NAME_FIELDS, readTextFields, VERBATIM_FIELDS } from './fields.ts';
import { fromLatex } from './latex.ts';
import { readNames } from './names.ts';
import { type BibtexEntry, parseBibtex } from './parse.ts';
import { cslTypeOf } from './types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a file; every entry by itself, so that a broken one costs no others. Never throws. */
export function readBibtex(text: string): ReadItems {
  if (text.length > LONGEST_FILE) return tooLong();
  const collector = createCollector();
  const { entries, problems } = parseBibtex(text, MOST_ITEMS);
  for (const problem of problems) collector.note(problem.place, problem.sentence);
  for (const [index, entry] of entries.entries()) {
    collector.add(candidateFrom(entry, index), `line ${entry.line}`);
  }
  return collector.result();
}

function candidateFrom({ type, key, fields }: BibtexEntry, index: number): object {
  const cslType = cslTypeOf(type, fromLatex(fields.get('entrysubtype') ?? ''));
  const candidate = new Map<string, unknown>([
    ['id', key === '' ? `entry-${index + 1}` : key],
    ['type', cslType],
  ]);
  for (const [variable, text] of textsOf(fields, cslType)) candidate.set(variable, text);
  for (const [field, variable] of NAME_FIELDS) {
    const names = readNames(fields.get(field) ?? '');
    if (names.length > 0) candidate.set(variable, names);
  }
  for (const [field, variable] of DATE_FIELDS) {
    const date = cslDateFrom(fromLatex(fields.get(field) ?? ''));
    if (date !== null) candidate.set(variable, date);
  }
  const year = candidate.has('issued') ? null : yearDate(fields);
  if (year !== null) candidate.set('issued', year);
  return Object.fromEntries(candidate);
}

function textsOf(fields: ReadonlyMap<string, string>, type: CslType): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [field, variable] of readTextFields(type)) {
    const raw = fields.get(field);
    if (raw === undefined || texts.has(variable)) continue;
    const text = VERBATIM_FIELDS.has(field) ? verbatim(raw) : fromLatex(raw);
    if (text !== '') texts.set(variable, field === 'pages' ? onePageDash(text) : text);
  }
  return texts;
}

/** The date of plain BibTeX: a year, a month in digits or letters, sometimes a day. */
function yearDate(fields: ReadonlyMap<string, string>): CslDate | null {
  const year = fromLatex(fields.get('year') ?? '');
  const month = monthNumber(fromLatex(fields.get('month') ?? ''));
  const day = fromLatex(fields.get('day') ?? '');
  if (!/^\d{1,4}$/.test(year) || month === null) return cslDateFrom(year);
  return cslDateFrom(
    [year.padStart(4, '0'), month, ...(/^\d{1,2}$/.test(day) ? [day] : [])].join('-'),
  );
}

function monthNumber(text: string): string | null {
  if (/^\d{1,2}$/.test(text)) return text;
  const index = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return index < 0 ? null : String(index + 1);
}

/** Addresses are not LaTeX, but many programs escape them as if they were. */
function verbatim(raw: string): string {
  return raw
    .replace(/^\{(.*)\}$/s, '$1')
    .replace(/\\([%_#&~])/g, '$1')
    .trim();
}

function onePageDash(pages: string): string {
  return pages.replace(/^(\w+)\s*[-–—]+\s*(\w+)$/, '$1–$2');
}
