/** From what capturing read to what the library keeps. */
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Library } from '../../library/library.ts';
import type { Captured } from '../capture/captured.ts';

/** Keeps a capture as the newest copy of a source. */
export function keepCaptured(
  library: Library,
  by: string,
  sourceId: string,
  { retrieval, bytes, text, projection, readable, metadata }: Captured,
): Promise<Result<Snapshot>> {
  const { fields, origins } = metadata;
  const stated = { fields, origins: { ...origins } };
  const copy = { retrieval, bytes, text, projection, readable, metadata: stated };
  return library.copies('copies.keep', { by, sourceId, ...copy });
}
