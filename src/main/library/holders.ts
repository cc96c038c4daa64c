/**
 * Who has a library open: one small file per process, so that "locked by another program"
 * can name it. Only information: SQLite itself keeps writers apart.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
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

/** Reads the notes and changes nothing: looking at a library must not hide that one crashed. */
export function findHolders(directory: string): HolderFindings {
  const running = readNotes(directory).map(({ holder }) => holder);
  const holders = running.filter((holder) => holder !== null);
  return { holders, crashed: holders.length < running.length };
}

/** Clears away the notes of processes that have ended; whether there were any. */
export function clearEndedNotes(directory: string): boolean {
  const ended = readNotes(directory).filter(({ holder }) => holder === null);
  for (const { file } of ended) quietly(() => rmSync(file, { force: true }));
  return ended.length > 0;
}

/**
 * Refuses to go on while another process of this machine has the library open: it would write
 * on into a file that was moved away, and remove the new one's journal when it closes.
 */
export function refuseWhileHeld(directory: string): Result<null> {
  const other = findHolders(directory).holders.find(
    ({ pid, host }) => host === hostname() && pid !== process.pid,
  );
  if (other === undefined) return ok(null);
  const sentence = `The library is held by ${describeHolder(other)}.`;
  return fail('locked-by-other', describeHolder(other), sentence);
}

/** A holder in one line for people: "app (process 4211 on desk-12)". */
export function describeHolder(holder: Holder): string {
  return `${holder.who} (process ${holder.pid} on ${holder.host})`;
}

/** A note, and the process that left it; null when that has ended or the note is unreadable. */
type Note = { readonly file: string; readonly holder: Holder | null };

function readNotes(directory: string): Note[] {
  const folder = libraryPaths(directory).holders;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => {
    const file = join(folder, name);
    const holder = readHolder(file);
    return { file, holder: holder !== null && isRunning(holder) ? holder : null };
  });
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
