/**
 * Reads one filed document of any supported kind into an article package. Pure from bytes to
 * package: nothing is written, so a failed import leaves the library as it was.
 */
import { randomUUID } from 'node:crypto';
import type { ImportContext } from '../../../shared/import/context.ts';
import type { Filed } from '../../../shared/import/filed.ts';
import { readHtml } from '../../../shared/import/html/read-html.ts';
import { importFiled, type Origin } from '../../../shared/import/import-filed.ts';
import { readMarkdown } from '../../../shared/import/markdown/read-markdown.ts';
import { changedNote } from '../../../shared/import/notes.ts';
import { readText } from '../../../shared/import/plain-text/read-text.ts';
import { assertNever, fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { type Decoded, decodeText, statedCharset } from './decode.ts';
import { collectPictures, type PictureCollector } from './pictures.ts';
import { readDocx } from './read-docx.ts';
import { readNative } from './read-native.ts';
import type { ReadFiled } from './read-result.ts';
import { type FileKind, sniff } from './sniff.ts';

const MEGABYTE = 1024 * 1024;

/** Largest files that are opened at all. */
const LIMITS = { zip: 64 * MEGABYTE, text: 20 * MEGABYTE } as const;

/** A context with real identifiers and today's date. */
function importContext(): ImportContext {
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
  const pictures = collectPictures();
  if (kind.value === 'zip') {
    const filed = await readDocx(bytes, pictures, context);
    return filed.ok
      ? finish(filed.value, { fileName, encoding: 'utf-8' }, pictures, context)
      : filed;
  }
  if (kind.value !== 'json' && bytes.length > LIMITS.text) return tooLarge(bytes, LIMITS.text);
  const decoded = decodeText(bytes, kind.value === 'html' ? statedCharset(bytes) : null);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  if (kind.value === 'json') return readNative(fileName, text);
  const filed = withEncodingNote(readTextual(kind.value, text, pictures, context), decoded.value);
  return finish(filed, { fileName, encoding }, pictures, context);
}

function readTextual(
  kind: Exclude<FileKind, 'zip' | 'json'>,
  text: string,
  pictures: PictureCollector,
  context: ImportContext,
): Filed {
  switch (kind) {
    case 'html': {
      const assetIdOf = (base64: string) => pictures.add(Buffer.from(base64, 'base64'));
      return readHtml(text, context, assetIdOf).filed;
    }
    case 'markdown':
      return readMarkdown(text, context);
    case 'text':
      return readText(text);
    default:
      return assertNever(kind);
  }
}

async function finish(
  filed: Filed,
  origin: Origin,
  pictures: PictureCollector,
  context: ImportContext,
): Promise<Result<ReadFiled>> {
  const assets = await pictures.records();
  const imported = importFiled(filed, origin, assets, context);
  return imported.ok ? ok({ ...imported.value, pictures: pictures.bytes }) : imported;
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
