/**
 * Reads one filed document of any supported kind into an article package. Pure from bytes to
 * package: nothing is written, so a failed import leaves the library as it was.
 */
import { randomUUID } from 'node:crypto';
import type { ArticlePackage } from '../../../shared/article/package.ts';
import type { ImportContext } from '../../../shared/import/context.ts';
import type { Filed } from '../../../shared/import/filed.ts';
import { importFiled } from '../../../shared/import/import-filed.ts';
import { changedNote } from '../../../shared/import/notes.ts';
import { readText } from '../../../shared/import/plain-text/read-text.ts';
import type { ImportReport } from '../../../shared/import/report.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { type Decoded, decodeText } from './decode.ts';
import { sniff } from './sniff.ts';

/** An imported piece: package, picture bytes by asset id, and the report. */
export type ReadFiled = {
  readonly package: ArticlePackage;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly report: ImportReport;
};

const MEGABYTE = 1024 * 1024;

/** Largest files that are opened at all. */
const LIMITS = { zip: 64 * MEGABYTE, text: 20 * MEGABYTE } as const;

/** A context with real identifiers and today's date. */
export function importContext(): ImportContext {
  return {
    newId: () => randomUUID(),
    random: Math.random,
    today: new Date().toISOString().slice(0, 10),
  };
}

/**
 * Reads a file by its content. Fails with `import-unsupported`, `import-too-large`,
 * `import-damaged` or `import-empty`, each with a sentence about this very file.
 */
export async function readFiled(
  fileName: string,
  bytes: Uint8Array,
  context: ImportContext = importContext(),
): Promise<Result<ReadFiled>> {
  if (bytes.length === 0) return fail('import-empty', fileName);
  if (bytes.length > LIMITS.zip) return tooLarge(bytes, LIMITS.zip);
  const kind = sniff(fileName, bytes);
  if (!kind.ok) return kind;
  if (bytes.length > LIMITS.text) return tooLarge(bytes, LIMITS.text);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return finish(
    withEncodingNote(readText(decoded.value.text), decoded.value),
    fileName,
    decoded.value.encoding,
    context,
  );
}

function finish(
  filed: Filed,
  fileName: string,
  encoding: string,
  context: ImportContext,
): Result<ReadFiled> {
  const imported = importFiled(filed, { fileName, encoding }, [], context);
  return imported.ok ? ok({ ...imported.value, pictures: new Map() }) : imported;
}

function withEncodingNote(filed: Filed, decoded: Decoded): Filed {
  if (!decoded.guessed) return filed;
  const reason =
    'The file does not say how its characters are stored; it was read as Windows-1252.';
  return { ...filed, notes: [...filed.notes, changedNote('encoding', '', '', reason)] };
}

function tooLarge(bytes: Uint8Array, limit: number): Result<ReadFiled> {
  const sentence = `This file has ${Math.ceil(bytes.length / MEGABYTE)} MB; the limit is ${limit / MEGABYTE} MB.`;
  return fail('import-too-large', String(bytes.length), sentence);
}
