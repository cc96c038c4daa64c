/**
 * Files of a drop, folders walked. Sizes are checked before anything is read, so that a huge
 * file costs nothing.
 */
import type { ImportOutcome } from '../../../shared/ipc/areas/exchange.ts';
import { errorOf } from '../../../shared/ipc/result.ts';

/** Largest file that is read, in bytes. */
const LARGEST_FILE = 200 * 1024 * 1024;
/** Most files taken from one drop. */
const MOST_FILES = 2000;

type Found = { readonly path: string; readonly file: File };

/** What a drop holds: files read into memory, and those refused with the reason. */
export type DroppedFiles = {
  readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly refused: readonly ImportOutcome[];
};

/** Something dropped: an entry of the file system, or a file that other programs made up. */
export type Dropped = FileSystemEntry | File;

/** What was dropped; must be taken while the drop event is being handled. */
export function droppedIn(transfer: DataTransfer): readonly Dropped[] {
  return [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
    .filter((dropped) => dropped !== null);
}

/** Reads the files of a drop; names of files in folders carry the folder. */
export async function readDropped(dropped: readonly Dropped[]): Promise<DroppedFiles> {
  const found: Found[] = [];
  for (const item of dropped) {
    if (item instanceof File) found.push({ path: item.name, file: item });
    else await walk(item, '', found);
  }
  const tooLarge = found.filter(({ file }) => file.size > LARGEST_FILE);
  const small = found.filter(({ file }) => file.size <= LARGEST_FILE);
  const files: { fileName: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const { path, file } of small.slice(0, MOST_FILES)) {
    files.push({ fileName: path, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  const tooMany = small.slice(MOST_FILES);
  const refused = [...tooLarge, ...tooMany].map(({ path, file }) => refuse(path, file));
  return { files, refused };
}

function refuse(fileName: string, file: File): ImportOutcome {
  const megabytes = Math.round(file.size / 1024 / 1024);
  const sentence =
    file.size > LARGEST_FILE
      ? `This file has ${megabytes} MB; Standfirst reads up to 200 MB.`
      : `Only ${MOST_FILES} files can be imported at once.`;
  return {
    fileName,
    articleId: null,
    report: null,
    error: errorOf('import-too-large', null, sentence),
  };
}

async function walk(entry: FileSystemEntry, folder: string, found: Found[]): Promise<void> {
  if (entry.name.startsWith('.')) return;
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
  if (isFile(entry)) {
    found.push({ path, file: await fileOf(entry) });
    return;
  }
  if (!isDirectory(entry)) return;
  for (const child of await childrenOf(entry)) await walk(child, path, found);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** All entries of a folder; the browser hands them out in batches until an empty one. */
async function childrenOf(entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = entry.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return children;
    children.push(...batch);
  }
}
