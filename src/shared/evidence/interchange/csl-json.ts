/** CSL-JSON files: a list of items, or one item, each checked by itself. */
import type { CslItem } from '../csl/item.ts';
import type { WrittenItems } from './losses.ts';
import { createCollector, LONGEST_FILE, type ReadItems, tooLong } from './reading.ts';

/** Reads a file; an entry that is no item is named by its number from 1. Never throws. */
export function readCslJson(text: string): ReadItems {
  if (text.length > LONGEST_FILE) return tooLong();
  const collector = createCollector();
  const parsed = parsedJson(text);
  if (parsed === undefined) {
    collector.note('file', 'This file is not complete JSON.');
    return collector.result();
  }
  const entries: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  for (const [index, entry] of entries.entries()) {
    if (collector.isFull()) break;
    collector.add(entry, `item ${index + 1}`);
  }
  return collector.result();
}

/** Writes items as a list, keys in code unit order, so that the same items make the same bytes. */
export function writeCslJson(items: readonly CslItem[]): WrittenItems {
  return { text: `${JSON.stringify(items.map(sorted), null, 2)}\n`, losses: [] };
}

function parsedJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return parsed;
  } catch {
    return undefined;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  entries.sort(([first], [second]) => (first < second ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}
