/**
 * Pictures that come along with a file: each is hashed, its kind checked, and kept until the
 * import is finished.
 */
import type { AssetRecord } from '../../../shared/article/asset.ts';
import { hashOf } from '../../library/assets.ts';
import { readPictureFacts } from '../../library/picture-facts.ts';
import { readPictureShape } from '../../library/picture-shape.ts';

/** Collects the pictures of one import. */
export type PictureCollector = {
  /** Takes picture bytes; answers their asset id, or null when they are no picture we store. */
  readonly add: (bytes: Uint8Array) => string | null;
  /** The records of all pictures taken, with the facts embedded in them. */
  readonly records: () => Promise<readonly AssetRecord[]>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
};

/** A collector with nothing in it. */
export function collectPictures(): PictureCollector {
  const bytes = new Map<string, Uint8Array>();
  const shapes = new Map<string, Omit<AssetRecord, 'embedded'>>();
  return {
    bytes,
    add: (content) => {
      const shape = readPictureShape(content);
      if (!shape.ok) return null;
      const id = hashOf(content);
      const extension = shape.value.mediaType.replace('image/', '');
      const fileName = `picture-${shapes.size + 1}.${extension}`;
      if (!shapes.has(id))
        shapes.set(id, { id, ...shape.value, size: content.byteLength, fileName });
      bytes.set(id, content);
      return id;
    },
    records: () =>
      Promise.all(
        [...shapes.values()].map(async (shape) => ({
          ...shape,
          embedded: await readPictureFacts(bytes.get(shape.id) ?? new Uint8Array()),
        })),
      ),
  };
}
