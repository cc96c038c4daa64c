/**
 * Where things are inside a library folder. Nothing else in the program joins these names.
 */
import { join } from 'node:path';

/** Names and folders of one library. */
export type LibraryPaths = {
  readonly directory: string;
  readonly database: string;
  /** SQLite's journal files beside the database; they belong to it and move with it. */
  readonly journals: readonly string[];
  /** Pictures by content hash: `pictures/ab/abcdef…`. */
  readonly pictures: string;
  /** Saved copies of sources and their texts by content hash, laid out like pictures. */
  readonly copies: string;
  readonly backups: string;
  /** Damaged or replaced databases, one folder each; never deleted by the program. */
  readonly setAside: string;
  /** Where a recovery works until its result may take the library's place; free to delete. */
  readonly recovering: string;
  /** One small file per process that has the library open. */
  readonly holders: string;
};

/** The layout of the library in a folder. */
export function libraryPaths(directory: string): LibraryPaths {
  const database = join(directory, 'library.sqlite');
  return {
    directory,
    database,
    journals: [`${database}-wal`, `${database}-shm`],
    pictures: join(directory, 'pictures'),
    copies: join(directory, 'copies'),
    backups: join(directory, 'backups'),
    setAside: join(directory, 'set-aside'),
    recovering: join(directory, 'recovering'),
    holders: join(directory, 'holders'),
  };
}

/** The file of one picture; `id` must be a content hash, which the contract checks. */
export function picturePath(directory: string, id: string): string {
  return join(libraryPaths(directory).pictures, id.slice(0, 2), id);
}

/** The file of one saved copy or its text; `hash` must be a content hash. */
export function copyPath(directory: string, hash: string): string {
  return join(libraryPaths(directory).copies, hash.slice(0, 2), hash);
}
