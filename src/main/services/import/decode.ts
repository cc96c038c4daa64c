/**
 * Bytes to text: byte-order marks, UTF-8, then Windows-1252; never silently wrong characters.
 */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';

/** Text with the encoding it was read in; `guessed` when nothing in the file stated it. */
export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
};

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes a text file. `stated` is a charset the file names itself, such as an HTML meta tag.
 * Fails with `import-damaged` when the bytes are no text or break the encoding they announce.
 */
export function decodeText(bytes: Uint8Array, stated: string | null = null): Result<Decoded> {
  const mark = MARKS.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return decodeAs(bytes, mark[1], false);
  if (bytes.includes(0)) return broken('The file holds binary data or text without its mark.');
  const utf8 = decodeAs(bytes, 'utf-8', false);
  if (utf8.ok) return utf8;
  if (stated !== null && isKnown(stated)) return decodeAs(bytes, stated, false);
  if (isDamagedUtf8(bytes)) return broken('The file is UTF-8 with damaged characters.');
  return decodeAs(bytes, 'windows-1252', true);
}

/** The charset an HTML file states in its head, or null. */
export function statedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

function decodeAs(bytes: Uint8Array, encoding: string, guessed: boolean): Result<Decoded> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: such controls show binary data.
    const controls = text.match(/[\u0000-\u0007\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
    if (controls > text.length / 100) return broken('The file holds binary data.');
    return ok({ text, encoding, guessed });
  } catch (error) {
    return broken(`The file is not valid ${encoding}: ${String(error)}`);
  }
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

/** Mostly sound multi-byte characters with a few broken ones: a cut or corrupted UTF-8 file. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/(?!\uFFFD)\P{ASCII}/gu)?.length ?? 0;
  return sound > broken;
}

function broken(detail: string): Result<Decoded> {
  return fail('import-damaged', detail, 'The characters of this file cannot be read.');
}
