/**
 * Writing files that must be whole or absent: into a temporary name, onto the disk, then
 * renamed, with the folder's own entry made durable too.
 */
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file at once; a crash leaves either the old file or the new one. */
export function writeFileSafely(file: string, content: Uint8Array | string): void {
  place(file, (temporary) => writeFileSync(temporary, content));
}

/** Copies a file with the same promise. */
export function copyFileSafely(from: string, to: string): void {
  place(to, (temporary) => copyFileSync(from, temporary));
}

/** Makes a file's bytes durable. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes renames and removals inside a folder durable; Windows has no such call and needs none. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function place(file: string, fill: (temporary: string) => void): void {
  const directory = dirname(file);
  const temporary = `${file}.${process.pid}.part`;
  mkdirSync(directory, { recursive: true });
  try {
    fill(temporary);
    syncFile(temporary);
    renameSync(temporary, file);
    syncDirectory(directory);
  } finally {
    rmSync(temporary, { force: true });
  }
}
