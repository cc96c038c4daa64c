/** Reads a native file back into a package and its pictures; the importer calls this. */

import { toNode } from '../../article/document.ts';
import type { ArticlePackage } from '../../article/package.ts';
import { upgradeDocument } from '../../article/upgrade.ts';
import { fail, ok, type Result } from '../../ipc/result.ts';
import { decodeBase64 } from '../base64.ts';
import { NATIVE_VERSION, type NativeFile, nativeFile, nativeHeader } from './native-format.ts';

/** What a native file holds: a package and the bytes of its pictures by asset id. */
export type NativeArticle = {
  readonly package: ArticlePackage;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/** Whether a text claims to be a native file; a cheap look at the beginning, no full parse. */
export function looksNative(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"standfirst"\s*:\s*"standfirst-article"/.test(text);
}

/** Parses a native file: `import-unsupported`, `newer-version` or `import-damaged` when it cannot. */
export function parseNative(text: string): Result<NativeArticle> {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  const header = nativeHeader.safeParse(json.value);
  if (!header.success) return fail('import-unsupported', header.error.message);
  if (header.data.formatVersion > NATIVE_VERSION) return fail('newer-version');
  const file = nativeFile.safeParse(json.value);
  if (!file.success) return fail('import-damaged', file.error.message);
  return toArticle(file.data);
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail('import-damaged', String(error), 'This file is not complete JSON.');
  }
}

function toArticle(file: NativeFile): Result<NativeArticle> {
  const document = upgradeDocument(file.document);
  if (!document.ok) return document;
  const checked = toNode(document.value);
  if (!checked.ok) return fail('import-damaged', checked.error.detail, checked.error.sentence);
  const pictures = new Map<string, Uint8Array>();
  for (const [id, base64] of Object.entries(file.pictures ?? {})) {
    pictures.set(id, decodeBase64(base64));
  }
  const { fields, sources, assets } = file;
  return ok({ package: { fields, document: document.value, sources, assets }, pictures });
}
