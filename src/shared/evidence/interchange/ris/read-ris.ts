/** Reads RIS files into CSL items. */
import type { CslName } from '../../csl/values.ts';
import { nameFromParts } from '../person-names.ts';
import { createCollector, LONGEST_FILE, type ReadItems, tooLong } from '../reading.ts';
import { readRisDate } from './dates.ts';
import { parseRis, type RisEntry } from './parse.ts';
import { DATE_TAGS, NAME_TAGS, TEXT_TAGS } from './tags.ts';
import { cslTypeOf } from './types.ts';

/** Reads a file; a reference without an end counts, with a problem beside it. Never throws. */
export function readRis(text: string): ReadItems {
  if (text.length > LONGEST_FILE) return tooLong();
  const collector = createCollector();
  const { entries, problems } = parseRis(text);
  for (const problem of problems) collector.note(problem.place, problem.sentence);
  for (const [index, entry] of entries.entries()) {
    if (collector.isFull()) break;
    collector.add(candidateFrom(entry, index), `line ${entry.line}`);
  }
  return collector.result();
}

function candidateFrom({ type, values }: RisEntry, index: number): object {
  const first = (tag: string): string =>
    (values.get(tag)?.find((value) => value !== '') ?? '').replace(/\s+/g, ' ');
  const candidate = new Map<string, unknown>([
    ['id', first('ID') === '' ? `entry-${index + 1}` : first('ID')],
    ['type', cslTypeOf(type)],
  ]);
  const take = (variable: string, value: unknown): void => {
    if (!candidate.has(variable) && value !== '' && value !== null) candidate.set(variable, value);
  };
  for (const [tag, variable] of TEXT_TAGS) take(variable, first(tag));
  for (const [tag, variable] of DATE_TAGS) take(variable, readRisDate(first(tag)));
  for (const [tag, variable] of NAME_TAGS) {
    const names = (values.get(tag) ?? []).filter((value) => value !== '').map(readName);
    if (names.length > 0) take(variable, names);
  }
  take('page', pagesOf(first('SP'), first('EP')));
  take(serialKind(first('SN'), candidate.get('type')), first('SN'));
  take('keyword', (values.get('KW') ?? []).filter((value) => value !== '').join(', '));
  return Object.fromEntries(candidate);
}

/** A name without a comma is that of a body. */
function readName(value: string): CslName {
  const [family = '', given, suffix = ''] = value.split(/\s*,\s*/);
  return given === undefined ? { literal: family } : nameFromParts(family, given, suffix);
}

function pagesOf(start: string, end: string): string {
  if (start === '' || end === '' || start === end) return start === '' ? end : start;
  return start.includes('-') || start.includes('–') ? start : `${start}–${end}`;
}

/** Books have ISBNs, periodicals ISSNs of four and four signs. */
function serialKind(number: string, type: unknown): 'ISBN' | 'ISSN' {
  if (/^\d{4}-?\d{3}[\dXx]$/.test(number)) return 'ISSN';
  return type === 'article-journal' || type === 'periodical' ? 'ISSN' : 'ISBN';
}
