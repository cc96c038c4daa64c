/**
 * Which name an export gets in a folder. It never takes the place of another piece's file, nor
 * of an own one that somebody edited: then it gets a number, as in `harbour-fire-2.html`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, isOwnUnchanged } from './export-ledger.ts';

/** More files of one name than this are a mistake somewhere else. */
const LAST_NUMBER = 9999;

/** The name to write under; null when all numbers are taken. Throws the file system's error. */
export function freeName(
  directory: string,
  fileName: string,
  owner: string,
  content: string | Uint8Array,
): string | null {
  for (let number = 1; number <= LAST_NUMBER; number += 1) {
    const candidate = number === 1 ? fileName : numbered(fileName, number);
    const path = join(directory, candidate);
    if (!existsSync(path)) return candidate;
    if (isOwnUnchanged(directory, candidate, owner)) return candidate;
    if (hashOf(readFileSync(path)) === hashOf(content)) return candidate;
  }
  return null;
}

/** `piece.fragment.html` and 2 make `piece-2.fragment.html`. */
function numbered(fileName: string, number: number): string {
  const dot = fileName.indexOf('.');
  return `${fileName.slice(0, dot)}-${number}${fileName.slice(dot)}`;
}
