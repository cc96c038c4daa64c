/**
 * Files that are either the old one or the new one, whatever happens in between: written to
 * a temporary neighbour, forced to disk, renamed into place, with the folder's entry made
 * durable too. Used for everything the program writes beside the database.
 */
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The program's own files are the user's alone; what is made for others is as the system has it. */
const PRIVATE = 0o600;

/**
 * Replaces `path` with `content` durably. Throws the file system's error and leaves the old
 * file untouched when the disk is full, or the folder is not there or cannot be written to.
 */
export function replaceFile(path: string, content: string | Uint8Array, mode = PRIVATE): void {
  place(path, (temporary) => writeFileSync(temporary, content, { mode }));
}

/** Copies a file with the same promise. */
export function copyFileSafely(from: string, to: string): void {
  place(to, (temporary) => copyFileSync(from, temporary));
}

/** Makes a file's bytes durable. */
export function syncFile(file: string): void {
  sync(file, 'r+');
}

/** Makes renames and removals inside a folder durable; Windows has no such call and needs none. */
export function syncDirectory(directory: string): void {
  if (process.platform !== 'win32') sync(directory, 'r');
}

function place(path: string, fill: (temporary: string) => void): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    fill(temporary);
    syncFile(temporary);
    renameSync(temporary, path);
    syncDirectory(dirname(path));
  } finally {
    rmSync(temporary, { force: true });
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
