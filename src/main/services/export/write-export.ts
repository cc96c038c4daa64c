/**
 * Puts an exported file and its pictures on disk, each atomically: a reader of the folder sees
 * the old file or the new one. Called by the window's export and by the command line.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportAttachment, ExportedFile } from '../../../shared/export/format.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { replaceFile } from '../../system/durable-file.ts';
import { fileProblem } from '../file-problem.ts';
import { hashOf, noteExport } from './export-ledger.ts';
import { freeName } from './free-name.ts';

/** Exports are for others to read, as far as the system's own rules for new files let them. */
const READABLE = 0o666;

/** Where an export goes; `owner` names whose it is, so that only its own old file is replaced. */
export type ExportTarget = { readonly directory: string; readonly owner: string };

/** What was written: the file's final name, and pictures as paths inside the folder. */
export type WrittenExport = { readonly fileName: string; readonly pictures: readonly string[] };

/** Writes a file with its pictures; `disk-full`, `read-only` and others say why it could not. */
export function writeExport(
  file: ExportedFile,
  pictureBytes: (assetId: string) => Uint8Array | null,
  { directory, owner }: ExportTarget,
): Result<WrittenExport> {
  try {
    mkdirSync(directory, { recursive: true });
    const pictures = file.attachments.flatMap((attachment) =>
      writePicture(directory, attachment, pictureBytes),
    );
    const fileName = freeName(directory, file.fileName, owner, file.content);
    if (fileName === null) return fail('conflict', file.fileName, takenSentence(file.fileName));
    replaceFile(join(directory, fileName), file.content, READABLE);
    noteExport(directory, fileName, owner, file.content);
    return ok({ fileName, pictures });
  } catch (error) {
    return writingProblem(error, directory);
  }
}

/** A picture's name tells its content, so one that is there already is the same picture. */
function writePicture(
  directory: string,
  { path, assetId }: ExportAttachment,
  pictureBytes: (assetId: string) => Uint8Array | null,
): string[] {
  const bytes = pictureBytes(assetId);
  if (bytes === null) return [];
  const target = join(directory, path);
  if (existsSync(target) && hashOf(readFileSync(target)) === hashOf(bytes)) return [path];
  mkdirSync(dirname(target), { recursive: true });
  replaceFile(target, bytes, READABLE);
  return [path];
}

function takenSentence(fileName: string): string {
  return `Too many files in the folder are called ${fileName}.`;
}

/** The standard sentences speak of the library; here it is the folder that cannot be written to. */
function writingProblem(error: unknown, directory: string): Result<never> {
  const code = fileProblem(error);
  const sentences: Partial<Record<typeof code, string>> = {
    'disk-full': 'The disk is full. Nothing was exported.',
    'read-only': `The folder ${directory} cannot be written to.`,
    missing: `The folder ${directory} is not there.`,
  };
  return fail(code, String(error), sentences[code]);
}
