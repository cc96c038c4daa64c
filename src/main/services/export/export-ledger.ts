/**
 * What Standfirst wrote into a folder: one hidden file there names each export, whose it is and
 * the hash of what was written. It tells our own earlier file from anybody else's.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../../system/durable-file.ts';

const LEDGER_NAME = '.standfirst-exports.json';

const ledgerSchema = z.object({
  files: z.record(z.string(), z.object({ owner: z.string(), hash: z.string() })),
});
type Ledger = z.infer<typeof ledgerSchema>;

/** Whether a file in the folder was written for `owner` and is unchanged since. */
export function isOwnUnchanged(directory: string, fileName: string, owner: string): boolean {
  const entry = readLedger(directory).files[fileName];
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
  const { files } = readLedger(directory);
  const noted: Ledger = { files: { ...files, [fileName]: { owner, hash: hashOf(content) } } };
  replaceFile(join(directory, LEDGER_NAME), `${JSON.stringify(noted, null, 2)}\n`);
}

/** Hash of a content, as the ledger writes it. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A ledger that is missing or broken owns nothing, which only means that files get a number. */
function readLedger(directory: string): Ledger {
  try {
    return ledgerSchema.parse(JSON.parse(readFileSync(join(directory, LEDGER_NAME), 'utf8')));
  } catch {
    return { files: {} };
  }
}
