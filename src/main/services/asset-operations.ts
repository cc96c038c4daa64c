/** Pictures from files, and their bytes for the `asset:` scheme. */
import { readFile } from 'node:fs/promises';
import type { AssetRecord } from '../../shared/article/asset.ts';
import type { HandlersOf } from '../../shared/ipc/dispatch.ts';
import { ok } from '../../shared/ipc/result.ts';
import { picturePath } from '../library/paths.ts';
import type { Host } from './host.ts';
import { fileAt } from './import-files.ts';
import type { LibrarySession } from './library-session.ts';

/** A picture of the library: its bytes as stored, and their type. */
export type Picture = {
  readonly bytes: Uint8Array;
  readonly mediaType: AssetRecord['mediaType'];
};

/** Handler of picking a picture from disk; null when the person picked none. */
export function assetOperations(session: LibrarySession, host: Host): HandlersOf<'assets.pick'> {
  return {
    'assets.pick': async () => {
      const [path] = await host.pick('picture');
      if (path === undefined) return ok(null);
      const { fileName, read } = fileAt(path);
      const bytes = await read();
      if (!bytes.ok) return bytes;
      return session.use((library) => library.call('assets.add', { fileName, bytes: bytes.value }));
    },
  };
}

/** Finds a picture by content hash; null when the library has none, or is closed. */
export async function findPicture(session: LibrarySession, id: string): Promise<Picture | null> {
  const record = await session.use((library) => library.call('assets.get', { id }));
  if (!record.ok || record.value === null) return null;
  try {
    const bytes = await readFile(picturePath(session.directory(), id));
    return { bytes, mediaType: record.value.mediaType };
  } catch {
    return null;
  }
}
