/** Entries of a Sources list and records of the library in words: title, kind, publisher and date. */
import type { SOURCE_KINDS, SourceFields, SourceRecord } from '../../../shared/article/source.ts';
import { dateText } from '../../../shared/evidence/csl/dates.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { longDate, sourceDetails } from '../../../shared/export/published/labels.ts';

/** Names of the kinds of source. */
export const SOURCE_KIND_LABELS: Record<(typeof SOURCE_KINDS)[number], string> = {
  web: 'Web page',
  document: 'Document',
  dataset: 'Data set',
  interview: 'Interview',
  post: 'Social post',
  print: 'Print',
  observation: 'Own observation',
  other: 'Other',
};

/** A source nobody has filled in yet. */
export const EMPTY_SOURCE: SourceFields = {
  kind: 'web',
  title: '',
  url: '',
  publisher: '',
  date: '',
  public: true,
};

/** What a source is called: its title, else its address, else that it has neither. */
export function sourceTitle(source: Pick<SourceRecord, 'title' | 'url'>): string {
  return source.title.trim() || source.url.trim() || 'Untitled source';
}

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Publisher and date of a source as people read them. A full calendar day is put in words and
 * stays on one line; anything else, such as a year alone, stays as it was typed.
 */
export function sourceDetailsInWords(source: SourceRecord): string {
  return sourceDetails({ ...source, date: dateInWords(source.date) });
}

/** What a record of the library is called: its title, else its address, else that it has neither. */
export function recordTitle({ csl }: Pick<LibrarySource, 'csl'>): string {
  return sourceTitle({ title: csl.title ?? '', url: csl.URL ?? '' });
}

/** Publisher and date of a record of the library. */
export function recordDetails({ csl }: Pick<LibrarySource, 'csl'>): string {
  const outlet = csl['container-title'] ?? csl.publisher ?? '';
  const date = dateInWords(dateText(csl.issued));
  return [outlet, date].filter((part) => part !== '').join(', ');
}

function dateInWords(date: string): string {
  return CALENDAR_DAY.test(date) ? longDate(date).replaceAll(' ', '\u00a0') : date;
}
