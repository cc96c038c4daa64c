/**
 * Publisher and date behind the title of a source: marked as such by our pages, or told by a
 * date at the end of the entry. Called for each entry of a source list.
 */
import type { Inline } from '../blocks/block.ts';
import { inlinePlain } from '../blocks/inline.ts';
import { DAY_PATTERN, dayOf } from './dates.ts';

/** The title of a source and what stood behind it; both are empty when nothing did. */
export type Titled = {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
};

/** What a record holds. */
const LONGEST_PUBLISHER = 500;
const LONGEST_DATE = 40;

const DATED = new RegExp(`^(?:(.+),\\s+)?(${DAY_PATTERN})$`, 'isu');

/** A day without a year is no date of a source. */
const NO_YEAR = '0001-01-01';

/** What ends a title: a dash, or a stop that closes no short capitalised word such as "St." */
const BEFORE_DETAILS = /\s[–—]\s+|(?<!(?:^|[^\p{L}])\p{Lu}\p{L}{0,2})\.\s+/gu;

/** Parts an entry's text into title, publisher and date; `marked` are details a page declares. */
export function titled(text: string, inline: Inline, marked: readonly string[]): Titled {
  const declared = marked.find((details) => text.endsWith(`. ${details}`));
  if (declared !== undefined) return declaredDetails(text, declared);
  const linked = behindLink(text, inline);
  if (linked !== null) return linked;
  const cut = [...text.matchAll(BEFORE_DETAILS)].at(-1);
  const found = cut === undefined ? null : dated(text.slice(cut.index + cut[0].length));
  if (cut === undefined || found === null || cut.index === 0) return whole(text);
  return { ...found, title: text.slice(0, cut.index) };
}

function whole(title: string): Titled {
  return { title, publisher: '', date: '' };
}

function declaredDetails(text: string, details: string): Titled {
  const title = text.slice(0, -details.length).replace(/\.\s+$/, '');
  const found = dated(details) ?? { publisher: details, date: '' };
  return found.publisher.length > LONGEST_PUBLISHER ? whole(text) : { ...found, title };
}

/** A linked title says itself where it ends. */
function behindLink(text: string, inline: Inline): Titled | null {
  const link = inline.filter((node) => node.marks?.some((mark) => mark.type === 'link'));
  const title = inlinePlain(link).trim();
  if (title === '' || !text.startsWith(title)) return null;
  const tail = /^[.,]\s+(.+)$/su.exec(text.slice(title.length))?.[1];
  const found = tail === undefined ? null : dated(tail);
  return found === null ? null : { ...found, title };
}

/** Details that end in a day with its year; null for all other text. */
function dated(details: string): Omit<Titled, 'title'> | null {
  const [, publisher = '', date = ''] = DATED.exec(details) ?? [];
  const day = dayOf(date, NO_YEAR);
  if (day === null || day.startsWith('000') || date.length > LONGEST_DATE) return null;
  return publisher.length > LONGEST_PUBLISHER ? null : { publisher, date };
}
