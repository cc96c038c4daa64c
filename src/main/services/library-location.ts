/**
 * Which folder holds the library, and whether one was ever opened there: a folder that is gone
 * later is then an error to explain, not a reason to start an empty library. Node only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../system/durable-file.ts';

const libraryLocation = z.object({ directory: z.string().min(1), opened: z.boolean() });
/** An absolute folder, and whether a library was opened in it before. */
export type LibraryLocation = z.infer<typeof libraryLocation>;

const fileIn = (profileDirectory: string) => join(profileDirectory, 'library-location.json');

/** Reads where the library of a profile is; by default the folder `library` in the profile. */
export function readLibraryLocation(profileDirectory: string): LibraryLocation {
  const byDefault = { directory: join(profileDirectory, 'library'), opened: false };
  try {
    const stored: unknown = JSON.parse(readFileSync(fileIn(profileDirectory), 'utf8'));
    const parsed = libraryLocation.safeParse(stored);
    return parsed.success ? parsed.data : byDefault;
  } catch {
    return byDefault;
  }
}

/** Remembers where the library of a profile is. Throws the file system's error. */
export function writeLibraryLocation(profileDirectory: string, location: LibraryLocation): void {
  replaceFile(fileIn(profileDirectory), `${JSON.stringify(location)}\n`);
}
