/**
 * The native format: one piece with its sources and picture records as a single JSON file.
 * docs/native-format.md documents it; the schema here is what both directions obey.
 */
import { z } from 'zod';
import { assetRecord } from '../../article/asset.ts';
import { storedDocument } from '../../article/json.ts';
import { articleFields } from '../../article/model.ts';
import { sourceRecord } from '../../article/source.ts';

/** What the first key of every native file says. */
export const NATIVE_MARKER = 'standfirst-article';

/** Version of the envelope; the document inside has its own. */
export const NATIVE_VERSION = 1;

/** A whole native file; keys nobody knows make it invalid, so that nothing is dropped silently. */
export const nativeFile = z.strictObject({
  standfirst: z.literal(NATIVE_MARKER),
  formatVersion: z.literal(NATIVE_VERSION),
  fields: z.strictObject(articleFields.shape),
  document: z.strictObject(storedDocument.shape),
  sources: z.array(z.strictObject(sourceRecord.shape)),
  assets: z.array(z.strictObject(assetRecord.shape)),
  /** Picture bytes as Base64 by asset id; the key is absent when pictures travel beside the file. */
  pictures: z.record(assetRecord.shape.id, z.base64()).optional(),
});
/** A whole native file. */
export type NativeFile = z.infer<typeof nativeFile>;

/** The part of a file that says what it is; enough to tell a newer version from a broken file. */
export const nativeHeader = z.looseObject({
  standfirst: z.literal(NATIVE_MARKER),
  formatVersion: z.number().int(),
});
