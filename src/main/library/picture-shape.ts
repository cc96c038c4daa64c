/** What kind of picture some bytes are, and how large it shows: from the bytes, never the name. */
import { imageSize } from 'image-size';
import type { AssetRecord } from '../../shared/article/asset.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';

type Shape = Pick<AssetRecord, 'mediaType' | 'width' | 'height'>;

const MEDIA_TYPES: Readonly<Record<string, Shape['mediaType']>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** EXIF orientations from 5 to 8 turn a picture on its side, so width and height change places. */
const FIRST_SIDEWAYS_ORIENTATION = 5;

/** Reads type and dimensions in pixels as shown; `import-unsupported` for anything else. */
export function readPictureShape(bytes: Uint8Array): Result<Shape> {
  try {
    const { type, width, height, orientation } = imageSize(bytes);
    const mediaType = MEDIA_TYPES[type ?? ''];
    if (mediaType === undefined || width < 1 || height < 1) return unsupported(`type ${type}`);
    const sideways = (orientation ?? 1) >= FIRST_SIDEWAYS_ORIENTATION;
    return ok(
      sideways ? { mediaType, width: height, height: width } : { mediaType, width, height },
    );
  } catch (error) {
    return unsupported(String(error));
  }
}

function unsupported(detail: string): ReturnType<typeof fail> {
  return fail('import-unsupported', detail, 'Only JPEG, PNG, GIF, WebP and AVIF pictures fit.');
}
