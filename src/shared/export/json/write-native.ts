/** Writes a publishable package in the native format, with or without the bytes of its pictures. */
import type { z } from 'zod';
import type { ArticlePackage } from '../../article/package.ts';
import { fail, ok, type Result } from '../../ipc/result.ts';
import { encodeBase64 } from '../base64.ts';
import type { ExportNotice, ExportOptions } from '../format.ts';
import { noticesOf } from '../publishable/step.ts';
import type { Written } from '../written.ts';
import { canonicalText } from './canonical.ts';
import { NATIVE_MARKER, NATIVE_VERSION, nativeFile } from './native-format.ts';

/** The native file of a package; `invalid-input` when facts of it are not what the format holds. */
export function writeNative(input: ArticlePackage, options: ExportOptions): Result<Written> {
  const { pictures, notices } = embeddedPictures(input, options);
  const file = nativeFile.safeParse({
    standfirst: NATIVE_MARKER,
    formatVersion: NATIVE_VERSION,
    ...input,
    ...(pictures && { pictures }),
  });
  if (!file.success) return fail('invalid-input', file.error.message, problemOf(file.error));
  return ok({ content: canonicalText(file.data), notices, attachments: [] });
}

function problemOf(error: z.ZodError): string {
  const places = error.issues.map(({ path }) => path.join('.'));
  return `The native format cannot hold these facts of the piece: ${places.join(', ')}.`;
}

function embeddedPictures(
  input: ArticlePackage,
  options: ExportOptions,
): { pictures: Record<string, string> | null; notices: ExportNotice[] } {
  if (options.pictures === 'files') {
    const names = input.assets.map((asset) => asset.fileName);
    return {
      pictures: null,
      notices: noticesOf('loss', 'Picture files are not in the file', names),
    };
  }
  const pictures: Record<string, string> = {};
  const missing: string[] = [];
  for (const asset of input.assets) {
    const bytes = options.pictureBytes?.(asset.id) ?? null;
    if (bytes === null) missing.push(asset.fileName);
    else pictures[asset.id] = encodeBase64(bytes);
  }
  return { pictures, notices: noticesOf('loss', 'Pictures whose file is missing', missing) };
}
