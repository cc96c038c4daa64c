/** Writes CSL items as an RIS file. */
import type { CslItem } from '../../csl/item.ts';
import { invertedName, nameText } from '../../csl/names.ts';
import type { CslName } from '../../csl/values.ts';
import { lossesOf, type WrittenItems } from '../losses.ts';
import { writeRisDate } from './dates.ts';
import { DATE_TAGS, NAME_TAGS, SPECIAL_VARIABLES, TEXT_TAGS } from './tags.ts';
import { cslTypeOf, risTypeOf } from './types.ts';

/** Writes items in their order, lines ended as RIS asks for. */
export function writeRis(items: readonly CslItem[]): WrittenItems {
  const text = items
    .map((item) =>
      linesOf(item)
        .map((line) => `${line}\r\n`)
        .join(''),
    )
    .join('\r\n');
  return { text, losses: lossesOf(items, carried) };
}

function linesOf(item: CslItem): string[] {
  const lines = [
    line('TY', risTypeOf(item.type)),
    line('ID', item['citation-key'] ?? String(item.id)),
  ];
  const written = new Set<string>();
  const isFirst = (variable: string): boolean =>
    !written.has(variable) && written.add(variable).size > 0;
  for (const [tag, variable] of NAME_TAGS) {
    if (isFirst(variable))
      lines.push(...(item[variable] ?? []).map((name) => line(tag, risName(name))));
  }
  for (const [tag, variable] of TEXT_TAGS) {
    const value = item[variable];
    if (isFirst(variable) && value !== undefined && value !== '')
      lines.push(line(tag, String(value)));
  }
  for (const [tag, variable] of DATE_TAGS) {
    const date = item[variable];
    if (isFirst(variable) && date !== undefined) lines.push(line(tag, writeRisDate(date)));
  }
  return [...lines, ...specialLines(item), 'ER  - '];
}

function specialLines(item: CslItem): string[] {
  const [start, end, ...more] = String(item.page ?? '').split(/\s*[-–—]+\s*/);
  const pages = more.length > 0 ? [String(item.page)] : [start ?? '', end ?? ''];
  const keywords = (item.keyword ?? '').split(/\s*,\s*/);
  return [
    ...pages.map((page, index): [string, string] => [index === 0 ? 'SP' : 'EP', page]),
    ...[item.ISBN ?? '', item.ISSN ?? ''].map((number): [string, string] => ['SN', number]),
    ...keywords.map((keyword): [string, string] => ['KW', keyword]),
  ]
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => line(tag, value));
}

function line(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`;
}

/** Commas part names in RIS; a body's name goes without them. */
function risName(name: CslName): string {
  const isBody = (name.literal ?? '') !== '' || (name.family ?? '') === '';
  if (isBody) return nameText(name).replaceAll(',', '');
  const text = invertedName(name);
  return text.includes(',') ? text : `${text},`;
}

/** A type that RIS has no word for is a loss like any other. */
function carried(item: CslItem): ReadonlySet<string> {
  const variables = [...NAME_TAGS, ...TEXT_TAGS, ...DATE_TAGS].map(([, variable]) => variable);
  const type = cslTypeOf(risTypeOf(item.type)) === item.type ? ['type'] : [];
  return new Set(['id', 'citation-key', ...type, ...variables, ...SPECIAL_VARIABLES]);
}
