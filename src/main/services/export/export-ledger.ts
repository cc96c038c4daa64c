/**
 * What Standfirst wrote into a folder: one hidden file there has a line for each export, with
 * whose it is and the hash of what was written. It tells our own earlier file from anybody
 * else's. Lines are only ever added, the last one of a name counts, and what was read once is
 * kept while the file only grows: a folder of thousands costs each export one line.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const LEDGER_NAME = '.standfirst-exports.jsonl';

const lineSchema = z.object({ file: z.string(), owner: z.string(), hash: z.string() });
type Entry = Omit<z.infer<typeof lineSchema>, 'file'>;

/** A ledger as far as it was read: `size` bytes of the file with this inode number. */
type Ledger = {
  readonly path: string;
  readonly inode: number;
  readonly size: number;
  readonly entries: Map<string, Entry>;
};

const NOTHING: Omit<Ledger, 'path' | 'entries'> = { inode: 0, size: 0 };

/** The ledger read last; an export of many pieces goes into one folder. */
let latest: Ledger = { path: '', ...NOTHING, entries: new Map() };

/** Whether a file in the folder was written for `owner` and is unchanged since. */
export function isOwnUnchanged(directory: string, fileName: string, owner: string): boolean {
  const entry = readLedger(join(directory, LEDGER_NAME)).entries.get(fileName);
  if (entry === undefined || entry.owner !== owner) return false;
  return hashOf(readFileSync(join(directory, fileName))) === entry.hash;
}

/** Notes a file just written. Throws the file system's error. */
export function noteExport(
  directory: string,
  fileName: string,
  owner: string,
  content: string | Uint8Array,
): void {
  const path = join(directory, LEDGER_NAME);
  const hash = hashOf(content);
  const known = readLedger(path).entries.get(fileName);
  if (known?.owner === owner && known.hash === hash) return;
  // The break comes first, too: a line torn by a power cut must not take this one with it.
  appendFileSync(path, `\n${JSON.stringify({ file: fileName, owner, hash })}\n`);
}

/** Hash of a content, as the ledger writes it. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A ledger that is missing or broken owns nothing, which only means that files get a number. */
function readLedger(path: string): Ledger {
  const file = statSync(path, { throwIfNoEntry: false });
  const { ino: inode, size } = file ?? { ino: 0, size: 0 };
  const grows = latest.path === path && latest.inode === inode && latest.size <= size;
  const known = grows ? latest : { path, ...NOTHING, entries: new Map<string, Entry>() };
  if (known.size < size) readLines(readFileSync(path).subarray(known.size), known.entries);
  latest = { path, inode, size, entries: known.entries };
  return latest;
}

function readLines(bytes: Buffer, entries: Map<string, Entry>): void {
  for (const line of bytes.toString('utf8').split('\n')) {
    const parsed = lineSchema.safeParse(jsonOf(line));
    if (parsed.success) entries.set(parsed.data.file, parsed.data);
  }
}

/** The value of a line; undefined for one that is empty, torn or no JSON. */
function jsonOf(line: string): unknown {
  try {
    return line === '' ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}
