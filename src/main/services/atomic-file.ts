/**
 * Files that are either the old one or the new one, whatever happens in between: written to
 * a temporary neighbour, forced to disk, renamed into place. Node only.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** The program's own files are the user's alone; what is made for others is as the system has it. */
const PRIVATE = 0o600;

/**
 * Replaces `path` with `content` durably. Throws the file system's error and leaves the old
 * file untouched when the disk is full or the folder cannot be written to.
 */
export function replaceFile(path: string, content: string | Uint8Array, mode = PRIVATE): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeDurably(temporary, content, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncDirectory(dirname(path));
}

function writeDurably(path: string, content: string | Uint8Array, mode: number): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const file = openSync(path, 'w', mode);
  try {
    let written = 0;
    while (written < bytes.length) {
      written += writeSync(file, bytes, written, bytes.length - written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A rename is durable once its directory is; Windows cannot open one and does not need to. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
