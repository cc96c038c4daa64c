/**
 * Kinds of content: what the server declares, what the bytes say, and what follows from both.
 * Where they disagree the stricter wins, which means that no text is read.
 */

/** How bytes are read. `opaque` is kept but not read. */
export type ContentKind =
  | 'html'
  | 'pdf'
  | 'docx'
  | 'text'
  | 'table'
  | 'transcript'
  | 'picture'
  | 'recording'
  | 'opaque';

/** A declared type without its parameters, in lower case; empty when nothing is declared. */
export function mediaType(header: string | undefined): string {
  return header?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The charset parameter of a declared type, or null. */
export function declaredCharset(header: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?\s*([\w.:-]+)/i.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
}

const SIGNATURES: readonly (readonly [string, string, number?])[] = [
  ['%PDF-', 'application/pdf'],
  ['PK\u0003\u0004', 'application/zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'application/x-ole-storage'],
  ['{\\rtf', 'application/rtf'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['II*\u0000', 'image/tiff'],
  ['MM\u0000*', 'image/tiff'],
  ['ftypavif', 'image/avif', 4],
  ['ftypheic', 'image/heic', 4],
  ['ftypM4A', 'audio/mp4', 4],
  ['ftyp', 'video/mp4', 4],
  ['\u001aE\u00df\u00a3', 'video/webm'],
  ['ID3', 'audio/mpeg'],
  ['\u00ff\u00fb', 'audio/mpeg'],
  ['OggS', 'audio/ogg'],
  ['fLaC', 'audio/flac'],
  ['\u001f\u008b', 'application/gzip'],
  ['7z\u00bc\u00af', 'application/x-7z-compressed'],
  ['Rar!', 'application/x-rar'],
  ['MZ', 'application/x-msdownload'],
  ['\u007fELF', 'application/x-elf'],
  ['SQLite format 3\u0000', 'application/x-sqlite3'],
];

/** Bytes that are looked at to tell a type. */
const SNIFFED_BYTES = 2048;

/** The type that the first bytes show; text that could be anything is text/plain. */
export function sniffedType(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, SNIFFED_BYTES));
  const known = SIGNATURES.find(([signature, , at = 0]) => head.startsWith(signature, at));
  if (known !== undefined) return known[1];
  if (head.startsWith('RIFF')) return riffType(head.slice(8, 12));
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  // The header may stand after rubbish, as readers of PDF have always allowed.
  if (/%PDF-\d/.test(head.slice(0, 1024)) && !text.startsWith('<')) return 'application/pdf';
  if (text.startsWith('WEBVTT')) return 'text/vtt';
  const markup = firstTag(text);
  if (SVG_TAG.test(markup)) return 'image/svg+xml';
  if (HTML_TAG.test(markup)) return 'text/html';
  if (/^<\?xml\b/.test(text)) return 'text/xml';
  return isBinary(bytes) ? 'application/octet-stream' : 'text/plain';
}

const SVG_TAG = /^<(?:svg|!doctype svg)[\s>]/i;
const HTML_TAG =
  /^<(?:!doctype\s+html|html|head|body|title|script|meta|div|p|h1|table|article|main|style|link|a|br|iframe)\b/i;

/** Markup from its first tag on: without declaration and comments, which any format may begin with. */
function firstTag(text: string): string {
  let rest = text.replace(/^<\?xml[^>]*>\s*/, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    rest = end === -1 ? '<html' : rest.slice(end + 3).trimStart();
  }
  return rest;
}

function riffType(form: string): string {
  if (form === 'WEBP') return 'image/webp';
  return form === 'WAVE' ? 'audio/wav' : 'video/x-msvideo';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Zero bytes outside UTF-16, or many controls, are no text. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SNIFFED_BYTES);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (wide) return false;
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}
