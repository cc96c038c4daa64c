/** The parts of an item that every house template puts in its own order. */
import { linkTarget } from '../../net/address.ts';
import { type CalendarDate, dateText, spanOf } from '../csl/dates.ts';
import type { CslItem } from '../csl/item.ts';
import { invertedName, nameText, shortName } from '../csl/names.ts';
import type { CslDate, CslName } from '../csl/values.ts';
import type { HouseWords } from './words.ts';

/** Names that are written out before "and others" takes over. */
const NAMED = 3;

/** How a list of names is written: all as spoken, the first one turned round, or family names. */
export type NameOrder = 'spoken' | 'inverted' | 'family';

/** Names in one line: "Ann Roe, Bo Lind and Cy Ames"; of more than three the first and others. */
export function namesLine(
  names: readonly CslName[] | undefined,
  words: HouseWords,
  order: NameOrder,
): string {
  const written = (names ?? [])
    .map((name, index) => nameAt(name, index, order))
    .filter((name) => name !== '');
  const [first = ''] = written;
  if (written.length > NAMED) return `${first} ${words.others}`;
  const last = written.at(-1) ?? '';
  return written.length < 2 ? first : `${written.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/** Who made the item: authors, else editors with a note, else the publisher that speaks itself. */
export function makersLine(item: CslItem, words: HouseWords, order: NameOrder): string {
  const authors = namesLine(item.author, words, order);
  if (authors !== '') return authors;
  const editors = namesLine(item.editor, words, order);
  return editors === '' ? '' : `${editors} (${words.editor})`;
}

/** The title, or what stands for one: kind of conversation, address, or the word for none. */
export function titleLine(item: CslItem, words: HouseWords): string {
  const stated = item.title ?? '';
  if (stated !== '') return stated;
  if (item.type === 'interview') return words.interview;
  if (item.type === 'personal_communication') return words.message;
  return addressLine(item) || words.untitled;
}

/** Where it appeared: newspaper, site or book, else who published it. */
export function outletLine(item: CslItem): string {
  return item['container-title'] ?? item.publisher ?? item.authority ?? '';
}

/** The date in words; spans from day to day, approximate ones with a "c."; empty without one. */
export function dateInWords(date: CslDate | undefined, words: HouseWords): string {
  const span = spanOf(date);
  if (span === null) return dateText(date);
  const text =
    span.end === null
      ? dayInWords(span.start, words)
      : `${dayInWords(span.start, words)} – ${dayInWords(span.end, words)}`;
  return span.isApproximate ? `c. ${text}` : text;
}

/** The year alone, or the words that stand for it. */
export function yearLine(date: CslDate | undefined): string {
  const span = spanOf(date);
  return span === null ? dateText(date) : yearText(span.start.year);
}

/** Volume, issue and pages as numbers of a periodical: "7(4), 12–15". */
export function numbersLine(item: CslItem): string {
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const volume = `${item.volume ?? ''}${issue}`;
  return [volume, String(item.page ?? '')].filter((part) => part !== '').join(', ');
}

/** The address a reader may follow: the item's own, else that of its DOI; null when it has none. */
export function hrefOf(item: CslItem): string | null {
  const own = linkTarget(item.URL ?? '');
  if (own !== null) return own;
  const doi = (item.DOI ?? '').trim();
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? `https://doi.org/${doi}` : null;
}

/** The address as it is shown: without scheme and closing slash. */
export function addressLine(item: CslItem): string {
  return (hrefOf(item) ?? '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

function nameAt(name: CslName, index: number, order: NameOrder): string {
  if (order === 'family') return shortName(name);
  return order === 'inverted' && index === 0 ? invertedName(name) : nameText(name);
}

function dayInWords({ year, month, day }: CalendarDate, words: HouseWords): string {
  const name = month === null ? undefined : words.months[month - 1];
  if (name === undefined) return yearText(year);
  return day === null ? words.month(name, yearText(year)) : words.day(day, name, yearText(year));
}

function yearText(year: number): string {
  return year < 0 ? `−${-year}` : String(year);
}
