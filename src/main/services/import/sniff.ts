/**
 * Tells what kind of file this is from its first bytes; the name only decides between kinds of
 * text. Called before anything is decoded.
 */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';

/** Kinds of file that can be imported; `zip` still has to prove that it is a Word document. */
export type FileKind = 'zip' | 'html' | 'markdown' | 'json' | 'text';

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF, which holds pages rather than text in order.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'This is an old Word file (.doc).'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'This is a Rich Text file (.rtf).'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture, not a text.'],
  [[0xff, 0xd8, 0xff], 'This is a picture, not a text.'],
  [[0x47, 0x49, 0x46, 0x38], 'This is a picture, not a text.'],
  [[0x52, 0x49, 0x46, 0x46], 'This is a picture, sound or film, not a text.'],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'This is a Safari web archive.'],
  [[0x1f, 0x8b], 'This is a compressed archive.'],
  [[0x7f, 0x45, 0x4c, 0x46], 'This is a program, not a text.'],
  [[0x4d, 0x5a, 0x90, 0x00], 'This is a program, not a text.'],
];

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  json: 'json',
};

/** The kind of a file, or `import-unsupported` with a sentence that names what it is. */
export function sniff(fileName: string, bytes: Uint8Array): Result<FileKind> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return ok('zip');
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known !== undefined) return fail('import-unsupported', fileName, known[1]);
  if (hasTag(bytes, 4, 'ftyp')) {
    return fail('import-unsupported', fileName, 'This is a picture or film, not a text.');
  }
  if (extensionOf(fileName) === 'docx') {
    const sentence = 'This file is named .docx but is not a Word document.';
    return fail('import-damaged', 'no zip signature', sentence);
  }
  return textKind(fileName, bytes);
}

function textKind(fileName: string, bytes: Uint8Array): Result<FileKind> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replaceAll('\0', '');
  if (/^\s*(?:From:|MIME-Version:)[\s\S]*multipart\/related/i.test(head)) {
    return fail('import-unsupported', fileName, 'This is a web archive (.mht).');
  }
  if (/^[^<]{0,8}\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(head)) {
    return ok('html');
  }
  const named = EXTENSIONS[extensionOf(fileName)];
  if (named !== undefined) return ok(named);
  const frontMatter = /^[^-]{0,3}---[ \t]*\r?\n[\w-]+[ \t]*:/.test(head);
  return ok(frontMatter ? 'markdown' : 'text');
}

/** Extension of a file name in lower case, without the dot; empty when it has none. */
export function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function hasTag(bytes: Uint8Array, at: number, tag: string): boolean {
  return startsWith(
    bytes.subarray(at),
    [...tag].map((letter) => letter.charCodeAt(0)),
  );
}
