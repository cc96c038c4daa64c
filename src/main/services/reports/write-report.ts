/**
 * Puts the files of a report on the disk, each atomically: one file beside other exports, or a
 * folder of its own. Nothing that is there already is replaced but our own unchanged file.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { replaceFile } from '../../system/durable-file.ts';
import { noteExport } from '../export/export-ledger.ts';
import { freeName } from '../export/free-name.ts';
import { fileProblem } from '../file-problem.ts';
import type { MadeReport } from './make-report.ts';

/** Reports are for others to read, as far as the system's own rules for new files let them. */
const READABLE = 0o666;

/** More folders of one name than this are a mistake somewhere else. */
const LAST_NUMBER = 9999;

/** Writes a report for a piece into a folder; answers the name of its file or folder there. */
export function writeReport(
  { baseName, files }: MadeReport,
  directory: string,
  articleId: string,
): Result<string> {
  try {
    mkdirSync(directory, { recursive: true });
    const [only, ...more] = files;
    if (only !== undefined && more.length === 0) {
      return writeOne(directory, articleId, `${baseName}.${only.path}`, only.bytes);
    }
    const name = freeFolder(directory, `${baseName}-evidence`);
    if (name === null) return fail('conflict', baseName, 'Too many folders have that name.');
    for (const { path, bytes } of files) {
      const target = join(directory, name, path);
      mkdirSync(dirname(target), { recursive: true });
      replaceFile(target, bytes, READABLE);
    }
    return ok(name);
  } catch (error) {
    return fail(
      fileProblem(error),
      String(error),
      `The report could not be written to ${directory}.`,
    );
  }
}

function writeOne(
  directory: string,
  articleId: string,
  fileName: string,
  bytes: Uint8Array,
): Result<string> {
  const owner = `${articleId} report`;
  const name = freeName(directory, fileName, owner, bytes);
  if (name === null) return fail('conflict', fileName, 'Too many files have that name.');
  replaceFile(join(directory, name), bytes, READABLE);
  noteExport(directory, name, owner, bytes);
  return ok(name);
}

function freeFolder(directory: string, name: string): string | null {
  for (let number = 1; number <= LAST_NUMBER; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!existsSync(join(directory, candidate))) return candidate;
  }
  return null;
}
