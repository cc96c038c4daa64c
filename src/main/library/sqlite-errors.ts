/**
 * What SQLite and the file system report, as error codes with a sentence and an action.
 * Decided by their codes alone; messages are kept as detail and never read.
 */
import { type AppError, type ErrorCode, errorOf } from '../../shared/ipc/result.ts';

/** Primary SQLite result codes and file system codes by what they mean to a person. */
const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CANTOPEN', 'unreadable'],
  ['SQLITE_IOERR', 'unreadable'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'unreadable'],
  ['EPERM', 'unreadable'],
  ['EIO', 'unreadable'],
  ['EBUSY', 'busy'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'unreadable'],
  ['EISDIR', 'unreadable'],
];

/** The error as data; anything unknown is `internal` with its text as detail. */
export function classify(error: unknown): AppError {
  const code = codeOf(error);
  const known = CODES.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
  return errorOf(known?.[1] ?? 'internal', describe(error));
}

/** The `code` of a thrown value; empty when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

function describe(error: unknown): string {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  return code === '' ? text : `${code}: ${text}`;
}
