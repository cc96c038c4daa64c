/**
 * Reads one entry of a source list: its title and its address, in either order, and
 * publisher and date behind the title.
 */
import type { SourceRecord } from '../../article/source.ts';
import type { Inline } from '../blocks/block.ts';
import { inlinePlain } from '../blocks/inline.ts';
import { titled } from './source-details.ts';

/** An entry before it becomes a record. */
export type SourceEntry = {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly original: string;
};

/** The longest address a record holds. */
const LONGEST_ADDRESS = 4000;

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+/i;
const MARKER = /^(?:\[\d{1,3}\]|\(?\d{1,3}[.)])\s+|^[•‣▪●■*–—-]\s+/u;

/**
 * Reads an entry from inline content; a link's target serves when no address is spelled out.
 * `details` are the publishers and dates that a page marks as such.
 */
export function sourceEntry(inline: Inline, details: readonly string[]): SourceEntry {
  const original = inlinePlain(inline).trim();
  const written = writtenAddress(original);
  const address = written ?? '';
  const rest = address === '' ? original : original.replace(address, ' ');
  const title = tidyTitle(rest.replace(MARKER, ''));
  const url = address === '' ? linkTarget(inline) : withScheme(address);
  const parts = titled(title, inline, details);
  return { ...parts, title: title === '' ? address : parts.title, url, original };
}

/** Whether an entry is nothing but an address. */
export function isBareAddress(entry: SourceEntry): boolean {
  return entry.url !== '' && writtenAddress(entry.title) === entry.title;
}

/** The record of an entry; kind follows from whether it has an address. */
export function sourceRecordOf(entry: SourceEntry, id: string): SourceRecord {
  return {
    id,
    kind: entry.url === '' ? 'other' : 'web',
    title: entry.title,
    url: entry.url,
    publisher: entry.publisher,
    date: entry.date,
    public: true,
  };
}

function writtenAddress(text: string): string | null {
  const found = ADDRESS.exec(text)?.[0];
  if (found === undefined) return null;
  const trimmed = found.replace(/[.,;:!?'’]+$/, '');
  return trimmed.includes('(') ? trimmed : trimmed.replace(/[)\]]+$/, '');
}

function withScheme(address: string): string {
  return /^https?:/i.test(address) ? address : `https://${address}`;
}

function linkTarget(inline: Inline): string {
  for (const node of inline) {
    const link = node.marks?.find((mark) => mark.type === 'link');
    const href = link?.attrs?.href;
    if (typeof href === 'string' && href.length <= LONGEST_ADDRESS) return href;
  }
  return '';
}

/** Removes what only joined title and address: brackets left empty, dashes and colons at the ends. */
function tidyTitle(text: string): string {
  return text
    .replace(/[([<]\s*[)\]>]/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s–—:|-]+|[\s–—:|,;-]+$/g, '');
}
