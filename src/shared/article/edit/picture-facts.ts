/**
 * What a picture's embedded facts become in the article: caption and credit are words of the
 * document, the rest are attributes of the hero or figure. What an editor wrote is never replaced.
 */
import type { AssetRecord } from '../asset.ts';

/** Attributes for a hero or figure that shows this picture; filled attributes keep their value. */
export function pictureFacts(
  asset: AssetRecord,
  current: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { alt, photographer, source } = asset.embedded;
  return {
    assetId: asset.id,
    focal: null,
    crop: null,
    alt: kept(current.alt, alt),
    photographer: kept(current.photographer, photographer),
    source: kept(current.source, source),
  };
}

function kept(current: unknown, embedded: string): string {
  return typeof current === 'string' && current.trim() !== '' ? current : embedded;
}
