/** Maps an error of the file system to the code a person can act on. Node only. */
import type { ErrorCode } from '../../shared/ipc/result.ts';

const CODES: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EBUSY', 'busy'],
  ['EIO', 'unreadable'],
]);

/** The code of a failed file operation; `internal` when it is none of the known ones. */
export function fileProblem(error: unknown): ErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CODES.get(code) ?? 'internal';
}
