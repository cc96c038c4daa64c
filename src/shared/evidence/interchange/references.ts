/** Files of references in the three formats that citation programs exchange. */
import { assertNever } from '../../ipc/result.ts';
import type { CslItem } from '../csl/item.ts';
import { readBibtex } from './bibtex/read-bibtex.ts';
import { writeBibtex } from './bibtex/write-bibtex.ts';
import { readCslJson, writeCslJson } from './csl-json.ts';
import type { WrittenItems } from './losses.ts';
import type { ReadItems } from './reading.ts';
import { readRis } from './ris/read-ris.ts';
import { writeRis } from './ris/write-ris.ts';

/** The formats. */
export const REFERENCE_FORMATS = ['csl-json', 'bibtex', 'ris'] as const;
/** A format of a file of references. */
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

/** What a text is by its beginning; null when it is no file of references. */
export function referenceFormatOf(text: string): ReferenceFormat | null {
  const start = text.slice(0, 20_000).replace(/^\uFEFF/, '');
  if (/^\s*[[{]/.test(start)) return 'csl-json';
  if (/^\s{0,3}TY\s{1,3}-/m.test(start)) return 'ris';
  return /@\w+\s*[{(]/.test(start) ? 'bibtex' : null;
}

/** Reads a file of references. Never throws. */
export function readReferences(text: string, format: ReferenceFormat): ReadItems {
  switch (format) {
    case 'csl-json':
      return readCslJson(text);
    case 'bibtex':
      return readBibtex(text);
    case 'ris':
      return readRis(text);
    default:
      return assertNever(format);
  }
}

/** Writes items as a file; `losses` says what the format has no place for. */
export function writeReferences(items: readonly CslItem[], format: ReferenceFormat): WrittenItems {
  switch (format) {
    case 'csl-json':
      return writeCslJson(items);
    case 'bibtex':
      return writeBibtex(items);
    case 'ris':
      return writeRis(items);
    default:
      return assertNever(format);
  }
}
