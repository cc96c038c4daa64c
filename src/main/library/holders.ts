/**
 * Who has a library open: one small file per process, so that "locked by another program"
 * can name it. Only information: SQLite itself keeps writers apart.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { libraryPaths } from './paths.ts';

const holderSchema = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  who: z.string(),
  since: z.string(),
});

/** A process that has the library open. */
export type Holder = z.infer<typeof holderSchema>;

/** Whether a note was left by a process that no longer runs, and the holders that may. */
export type HolderFindings = { readonly holders: readonly Holder[]; readonly crashed: boolean };

/** Notes this process as a holder; returns how to take the note back. Never fails. */
export function holdLibrary(directory: string, who: string, since: string): () => void {
  const folder = libraryPaths(directory).holders;
  const file = join(folder, `${process.pid}-${Date.now().toString(36)}.json`);
  const holder: Holder = { pid: process.pid, host: hostname(), who, since };
  quietly(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(holder));
  });
  return () => quietly(() => rmSync(file, { force: true }));
}

/** Reads the notes and clears away those of processes of this machine that have ended. */
export function findHolders(directory: string): HolderFindings {
  const folder = libraryPaths(directory).holders;
  const holders: Holder[] = [];
  let crashed = false;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const holder = readHolder(join(folder, name));
    if (holder !== null && isRunning(holder)) {
      holders.push(holder);
    } else {
      crashed = true;
      quietly(() => rmSync(join(folder, name), { force: true }));
    }
  }
  return { holders, crashed };
}

/** A holder in one line for people: "app (process 4211 on desk-12)". */
export function describeHolder(holder: Holder): string {
  return `${holder.who} (process ${holder.pid} on ${holder.host})`;
}

function readHolder(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Another machine's process cannot be asked, so it counts as running. */
function isRunning(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A library on a full or read-only disk still opens; only its holder stays unnamed.
  }
}
