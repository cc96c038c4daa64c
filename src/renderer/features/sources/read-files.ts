/** Files that were dropped or pasted, read into memory; one that is too large is named and left out. */
import { errorOf } from '../../../shared/ipc/result.ts';
import { showError } from '../../ui/toast.ts';
import type { FileToAttach } from './attach-actions.ts';

/** Largest file that is taken, in bytes: as much as importing takes. */
const LARGEST = 200 * 1024 * 1024;

/** Reads them; says which could not be read. */
export async function readFiles(files: readonly File[]): Promise<FileToAttach[]> {
  const all: FileToAttach[] = [];
  for (const file of files) {
    const bytes = file.size > LARGEST ? null : await bytesOf(file);
    if (bytes !== null) all.push({ fileName: file.name, bytes });
    else if (file.size > LARGEST) {
      showError(errorOf('capture-too-large', null, `“${file.name}” is larger than 200 MB.`));
    } else {
      showError(errorOf('file-unreadable', null, `“${file.name}” cannot be read.`));
    }
  }
  return all;
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
