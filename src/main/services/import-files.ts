/**
 * Files on disk that are meant to be imported: what a person picked, dropped on the program or
 * named on its command line. A folder stands for every document in it, at any depth.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type ErrorCode, fail, ok, type Result } from '../../shared/ipc/result.ts';
import { fileProblem } from './file-problem.ts';

/** A document to import; its bytes are read only when its turn comes. */
export type FileToImport = {
  readonly fileName: string;
  readonly read: () => Promise<Result<Uint8Array<ArrayBuffer>>>;
};

/** Extensions of the documents that a folder is searched for and that dialogs offer. */
export const DOCUMENT_EXTENSIONS: readonly string[] = [
  'docx',
  'html',
  'htm',
  'md',
  'markdown',
  'txt',
  'json',
];

/** Larger files are refused before they are read into memory. */
const LARGEST = 100 * 1024 * 1024;

/** The document at a path. */
export function fileAt(path: string): FileToImport {
  return { fileName: basename(path), read: () => readLimited(path) };
}

/** Every document in a folder and the folders inside it, by path; hidden ones are left out. */
export async function filesInFolder(folder: string): Promise<FileToImport[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isDocument(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(folder.length).split(/[\\/]/).some(isHidden));
  return paths.sort((first, second) => first.localeCompare(second)).map(fileAt);
}

/** Whether a file's extension is that of a document that can be imported. */
export function isDocument(name: string): boolean {
  return DOCUMENT_EXTENSIONS.includes(extname(name).slice(1).toLowerCase());
}

function isHidden(part: string): boolean {
  return part.startsWith('.');
}

async function readLimited(path: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return fail('import-too-large', `${size}`);
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return unreadable(error, basename(path));
  }
}

/** The standard texts of these problems speak of the library; here it is a file of a person's. */
function unreadable(error: unknown, fileName: string): Result<never> {
  const detail = String(error);
  const problem: ErrorCode = fileProblem(error);
  switch (problem) {
    case 'missing':
      return fail('file-missing', detail, `${fileName} is not where it was.`);
    case 'read-only':
    case 'unreadable':
      return fail('file-unreadable', detail, `${fileName} cannot be read.`);
    default:
      return fail(problem, detail, `${fileName} cannot be read.`);
  }
}
