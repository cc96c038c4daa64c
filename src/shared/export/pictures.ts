/**
 * Where an exported file finds its pictures: beside it in a folder named by the slug, or as
 * data inside it. One picture used twice is one file.
 */
import type { AssetRecord } from '../article/asset.ts';
import { encodeBase64 } from './base64.ts';
import type { ExportAttachment, ExportNotice, ExportOptions } from './format.ts';
import { noticesOf } from './publishable/step.ts';
import type { PublishedArticle } from './published/article.ts';
import { allPictures } from './published/walk.ts';

/** Characters of the content hash that name a picture file. */
const NAME_LENGTH = 16;

/** Address of each picture of a piece, and which files have to be copied for them. */
export type PictureAddresses = {
  /** Address of a picture; null when its bytes are gone, so that nothing points into the void. */
  readonly addressOf: (asset: AssetRecord) => string | null;
  readonly attachments: readonly ExportAttachment[];
  /** Names the pictures whose bytes are gone. */
  readonly notices: readonly ExportNotice[];
};

/** Decides every picture's address; relative addresses are percent-encoded. */
export function addressPictures(
  article: PublishedArticle,
  options: ExportOptions,
): PictureAddresses {
  const used = allPictures(article).flatMap(({ asset, alt }) => (asset ? [{ asset, alt }] : []));
  const gone = used.filter(({ asset }) => isGone(asset, options));
  const lost = gone.map(({ alt }) => alt);
  const notices = noticesOf(
    'loss',
    'Pictures whose file is missing became their description',
    lost,
  );
  if (options.pictures === 'embedded') {
    return { addressOf: (asset) => dataAddress(asset, options), attachments: [], notices };
  }
  const present = used.map(({ asset }) => asset).filter((asset) => !isGone(asset, options));
  const paths = new Map(present.map((asset) => [asset.id, pathOf(asset, article.slug)]));
  return {
    addressOf: (asset) => {
      const path = paths.get(asset.id);
      return path === undefined ? null : encodeURI(path);
    },
    attachments: Array.from(paths, ([assetId, path]) => ({ path, assetId })),
    notices,
  };
}

/** Named by content: two exports into one folder can share files but never mix them up. */
function pathOf(asset: AssetRecord, slug: string): string {
  return `${slug}-files/${asset.id.slice(0, NAME_LENGTH)}.${extensionOf(asset.mediaType)}`;
}

/** Whoever gives no bytes copies the files later; whoever gives them knows what is missing. */
function isGone(asset: AssetRecord, { pictureBytes, pictures }: ExportOptions): boolean {
  if (pictureBytes === undefined) return pictures === 'embedded';
  return pictureBytes(asset.id) === null;
}

function dataAddress(asset: AssetRecord, options: ExportOptions): string | null {
  const bytes = options.pictureBytes?.(asset.id) ?? null;
  return bytes === null ? null : `data:${asset.mediaType};base64,${encodeBase64(bytes)}`;
}

/** File name extension of a media type, without the dot. */
function extensionOf(mediaType: AssetRecord['mediaType']): string {
  return mediaType === 'image/jpeg' ? 'jpg' : mediaType.slice('image/'.length);
}
