/** Writes a publishable package in the native format, with or without the bytes of its pictures. */
import type { ArticlePackage } from '../../article/package.ts';
import { encodeBase64 } from '../base64.ts';
import type { ExportNotice, ExportOptions } from '../format.ts';
import { noticesOf } from '../publishable/step.ts';
import type { Written } from '../written.ts';
import { canonicalText } from './canonical.ts';
import { NATIVE_MARKER, NATIVE_VERSION } from './native-format.ts';

/** The native file of a package; pictures whose bytes are gone are named in a notice. */
export function writeNative(input: ArticlePackage, options: ExportOptions): Written {
  const { pictures, notices } = embeddedPictures(input, options);
  const content = canonicalText({
    standfirst: NATIVE_MARKER,
    formatVersion: NATIVE_VERSION,
    fields: input.fields,
    document: input.document,
    sources: [...input.sources],
    assets: [...input.assets],
    ...(pictures && { pictures }),
  });
  return { content, notices, attachments: [] };
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
