/**
 * The note beside the Electron binary that says which runtime this is and why. Written here,
 * read by the application for its About box (it lies beside `process.execPath`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const FILE_NAME = 'standfirst-runtime.json';

const runtimeRecord = z.object({
  kind: z.enum(['official', 'fallback']),
  version: z.string(),
  reason: z.string(),
});
/** Which Electron is installed and why it is that one. */
export type RuntimeRecord = z.infer<typeof runtimeRecord>;

/** Writes the record into an Electron dist folder. */
export async function writeRuntimeRecord(
  distDirectory: string,
  record: RuntimeRecord,
): Promise<void> {
  await writeFile(join(distDirectory, FILE_NAME), `${JSON.stringify(record, null, 2)}\n`);
}

/** Reads the record of an Electron dist folder; undefined if there is none or it is damaged. */
export async function readRuntimeRecord(distDirectory: string): Promise<RuntimeRecord | undefined> {
  try {
    const text = await readFile(join(distDirectory, FILE_NAME), 'utf8');
    return runtimeRecord.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
