/** Unpacks the wanted files of a zip archive. Used for the fallback runtime's archive alone. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Writes each entry for which `place` gives a relative path to that path below `directory`,
 * with the file mode the archive records. yauzl refuses absolute and `..` paths. Returns the
 * number of files written.
 */
export async function unpack(
  archive: string,
  directory: string,
  place: (archivePath: string) => string | undefined,
): Promise<number> {
  const zip = await openPromise(archive);
  let written = 0;
  for await (const entry of zip.eachEntry()) {
    const path = place(entry.fileName);
    if (path === undefined) continue;
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode }));
    written += 1;
  }
  return written;
}
