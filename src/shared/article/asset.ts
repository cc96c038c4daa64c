/**
 * Picture records. Bytes live in a folder named by content hash; a record describes one
 * picture, and every use of it carries its own caption, alt text and credit.
 */
import { z } from 'zod';

/** Facts read from a picture's embedded IPTC and XMP; empty when it has none. */
export const embeddedFacts = z.object({
  caption: z.string(),
  credit: z.string(),
  photographer: z.string(),
  source: z.string(),
  alt: z.string(),
});
/** Facts read from a picture's embedded IPTC and XMP; empty when it has none. */
export type EmbeddedFacts = z.infer<typeof embeddedFacts>;

/** A stored picture: `id` is the SHA-256 of its bytes in hex; sizes in pixels and bytes. */
export const assetRecord = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  size: z.number().int().positive(),
  fileName: z.string(),
  embedded: embeddedFacts,
});
/** A stored picture: `id` is the SHA-256 of its bytes in hex; sizes in pixels and bytes. */
export type AssetRecord = z.infer<typeof assetRecord>;
