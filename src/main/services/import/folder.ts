/**
 * Lists the files of a folder that an import would try, so that the caller can show progress.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { extensionOf } from './sniff.ts';

/** Extensions worth trying; what a file really is shows when it is read. */
const EXTENSIONS = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'docx', 'json']);

/** Most files one import takes, and how deep it looks for them. */
const MOST_FILES = 2000;
const DEEPEST = 8;

/** Importable files of a folder, and whether the list stops at the limit. */
export type FolderListing = { readonly files: readonly string[]; readonly capped: boolean };

/**
 * Full paths of importable files below a folder, sorted by path. Hidden files, links and
 * temporary files of word processors are passed over.
 */
export async function listImportable(directory: string): Promise<Result<FolderListing>> {
  const files: string[] = [];
  try {
    await collect(directory, 0, files);
  } catch (error) {
    return fail('unreadable', String(error), 'That folder cannot be read.');
  }
  return ok({ files: files.slice(0, MOST_FILES), capped: files.length > MOST_FILES });
}

async function collect(directory: string, depth: number, files: string[]): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true });
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of sorted) {
    if (files.length > MOST_FILES || /^[.~]/.test(entry.name)) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory() && depth < DEEPEST) await collect(path, depth + 1, files);
    else if (entry.isFile() && EXTENSIONS.has(extensionOf(entry.name))) files.push(path);
  }
}
