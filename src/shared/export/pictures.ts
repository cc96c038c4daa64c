/**
 * Where an exported file finds its pictures: beside it in a folder named by the slug, or as
 * data inside it. One picture used twice is one file.
 */
import type { AssetRecord } from '../article/asset.ts';
import { encodeBase64 } from './base64.ts';
import type { ExportAttachment, ExportOptions } from './format.ts';
import type { PublishedArticle } from './published/article.ts';
import { allPictures } from './published/walk.ts';

/** Characters of the content hash that name a picture file. */
const NAME_LENGTH = 16;

/** Address of each picture of a piece, and which files have to be copied for them. */
export type PictureAddresses = {
  /** Address by asset id; null when the bytes are not there to embed. */
  readonly addressOf: (asset: AssetRecord) => string | null;
  readonly attachments: readonly ExportAttachment[];
};

/** Decides every picture's address; relative addresses are percent-encoded. */
export function addressPictures(
  article: PublishedArticle,
  options: ExportOptions,
): PictureAddresses {
  const paths = new Map<string, string>();
  for (const { asset } of allPictures(article)) {
    if (asset === null || paths.has(asset.id)) continue;
    // Named by content: two exports into one folder can share files but never mix them up.
    const name = `${asset.id.slice(0, NAME_LENGTH)}.${extensionOf(asset.mediaType)}`;
    paths.set(asset.id, `${article.slug}-files/${name}`);
  }
  if (options.pictures === 'embedded') {
    return { addressOf: (asset) => dataAddress(asset, options), attachments: [] };
  }
  return {
    addressOf: (asset) => encodeURI(paths.get(asset.id) ?? ''),
    attachments: Array.from(paths, ([assetId, path]) => ({ path, assetId })),
  };
}

function dataAddress(asset: AssetRecord, options: ExportOptions): string | null {
  const bytes = options.pictureBytes?.(asset.id) ?? null;
  return bytes === null ? null : `data:${asset.mediaType};base64,${encodeBase64(bytes)}`;
}

/** File name extension of a media type, without the dot. */
function extensionOf(mediaType: AssetRecord['mediaType']): string {
  return mediaType === 'image/jpeg' ? 'jpg' : mediaType.slice('image/'.length);
}
