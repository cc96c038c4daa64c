/** Writes CSL items as a BibLaTeX file, which BibTeX programs read as well. */
import { dateText, spanOf } from '../../csl/dates.ts';
import type { CslItem } from '../../csl/item.ts';
import type { CslDate } from '../../csl/values.ts';
import { lossesOf, type WrittenItems } from '../losses.ts';
import { DATE_FIELDS, NAME_FIELDS, VERBATIM_FIELDS, writtenTextFields } from './fields.ts';
import { toLatex } from './latex.ts';
import { writeNames } from './names.ts';
import { entryTypeOf } from './types.ts';

/** Writes items in their order; entries get the items' citation keys or ids, made fit and unique. */
export function writeBibtex(items: readonly CslItem[]): WrittenItems {
  const used = new Set<string>();
  const entries = items.map((item) => writeEntry(item, freeKey(item, used)));
  return { text: entries.join('\n'), losses: lossesOf(items, carried) };
}

function writeEntry(item: CslItem, key: string): string {
  const { entryType, subtype } = entryTypeOf(item.type);
  const fields: [string, string][] = subtype === '' ? [] : [['entrysubtype', subtype]];
  for (const [field, variable] of NAME_FIELDS) {
    const names = item[variable] ?? [];
    if (names.length > 0) fields.push([field, writeNames(names)]);
  }
  for (const [field, variable] of DATE_FIELDS) {
    const date = item[variable];
    if (date !== undefined) fields.push(dateField(field, date));
  }
  const written = new Set<string>();
  for (const [field, variable] of writtenTextFields(item.type)) {
    const value = item[variable];
    if (value === undefined || value === '' || written.has(variable)) continue;
    written.add(variable);
    fields.push([field, textValue(field, String(value))]);
  }
  const lines = fields.map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@${entryType}{${key},\n${lines.join('')}}\n`;
}

/** A title in a second pair of braces keeps its capitals in every style. */
function textValue(field: string, text: string): string {
  if (VERBATIM_FIELDS.has(field)) return text.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return field === 'title' ? `{${toLatex(text)}}` : toLatex(text);
}

/** Words in place of a date go where BibTeX allows them. */
function dateField(field: string, date: CslDate): [string, string] {
  const isWords = spanOf(date) === null;
  return [isWords && field === 'date' ? 'year' : field, toLatex(dateText(date))];
}

function carried(item: CslItem): ReadonlySet<string> {
  const fields = [...NAME_FIELDS, ...DATE_FIELDS, ...writtenTextFields(item.type)];
  return new Set(['id', 'type', 'citation-key', ...fields.map(([, variable]) => variable)]);
}

function freeKey(item: CslItem, used: Set<string>): string {
  const wanted =
    (item['citation-key'] ?? String(item.id)).replace(/[^\p{L}\p{N}_:.+/-]/gu, '') || 'source';
  let key = wanted;
  for (let count = 2; used.has(key); count += 1) key = `${wanted}-${count}`;
  used.add(key);
  return key;
}
