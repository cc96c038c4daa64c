/**
 * Opens a DOCX archive safely before anything else reads it: names and sizes are checked, and
 * every entry is inflated once against limits that count produced bytes, not promised ones.
 */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';

/** XML parts of the archive by name; pictures are only measured. */
export type DocxParts = ReadonlyMap<string, string>;

const MEGABYTE = 1024 * 1024;

/** What an honest document stays far below. */
const LIMITS = {
  entries: 2000,
  entryBytes: 50 * MEGABYTE,
  totalBytes: 200 * MEGABYTE,
  ratio: 100,
} as const;

/** Small files may compress better than the ratio without harm. */
const RATIO_FREE_BYTES = MEGABYTE;

/** Checks the archive and reads its XML parts. */
export async function openDocx(bytes: Uint8Array): Promise<Result<DocxParts>> {
  try {
    const zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return await readEntries(zip);
  } catch (error) {
    return fail('import-damaged', String(error), 'This file is not a sound Word document.');
  }
}

function openZip(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      buffer,
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (error, zip) => {
        if (error === null) resolve(zip);
        else reject(error);
      },
    );
  });
}

type Totals = { bytes: number; names: Set<string> };

async function readEntries(zip: ZipFile): Promise<Result<DocxParts>> {
  const parts = new Map<string, string>();
  const totals: Totals = { bytes: 0, names: new Set() };
  if (zip.entryCount > LIMITS.entries) return bomb(`${zip.entryCount} entries`);
  for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
    const refused = refusal(entry, totals);
    if (refused !== null) return bomb(refused);
    totals.names.add(entry.fileName);
    if (entry.fileName.endsWith('/')) continue;
    const content = await inflate(zip, entry, totals);
    if (!content.ok) return content;
    if (/\.(?:xml|rels)$/i.test(entry.fileName))
      parts.set(entry.fileName, decodeXml(content.value));
  }
  return ok(parts);
}

/** Why an entry must not be opened at all, or null. */
function refusal(entry: Entry, totals: Totals): string | null {
  const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (mode === 0o120000) return `symbolic link ${entry.fileName}`;
  if (totals.names.has(entry.fileName)) return `two entries named ${entry.fileName}`;
  if (totals.names.size >= LIMITS.entries) return 'too many entries';
  if (entry.isEncrypted()) return `encrypted entry ${entry.fileName}`;
  return null;
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      zip.removeAllListeners();
      finish();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(null)));
    zip.once('error', (error: Error) => settle(() => reject(error)));
    zip.readEntry();
  });
}

function inflate(zip: ZipFile, entry: Entry, totals: Totals): Promise<Result<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      let produced = 0;
      stream.on('data', (chunk: Buffer) => {
        produced += chunk.length;
        totals.bytes += chunk.length;
        const excess = excessOf(produced, entry.compressedSize, totals.bytes);
        if (excess === null) chunks.push(chunk);
        else {
          stream.destroy();
          resolve(bomb(`${entry.fileName}: ${excess}`));
        }
      });
      stream.on('end', () => resolve(ok(Buffer.concat(chunks))));
      stream.on('error', reject);
    });
  });
}

function excessOf(produced: number, compressed: number, total: number): string | null {
  if (produced > LIMITS.entryBytes) return 'entry too large';
  if (total > LIMITS.totalBytes) return 'archive too large';
  const dense = produced > RATIO_FREE_BYTES && produced > compressed * LIMITS.ratio;
  return dense ? 'compressed beyond belief' : null;
}

function decodeXml(content: Uint8Array): string {
  const wide = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(content);
}

function bomb(detail: string): ReturnType<typeof fail> {
  const sentence = 'This file unpacks to far more than a document should, or hides its parts.';
  return fail('import-damaged', detail, sentence);
}
