/** Readings without text: honest reasons why words cannot be had from a source. */
import {
  joinStatements,
  type SourceMetadata,
} from '../../../shared/capture/metadata/source-metadata.ts';
import { type ErrorCode, errorOf } from '../../../shared/ipc/result.ts';
import type { Reading } from './captured.ts';

/** Metadata of a source that says nothing of itself. */
export const NO_METADATA: SourceMetadata = joinStatements([]);

/** A reading without text. */
export function unread(
  text: Exclude<Reading['text'], 'available'>,
  sentence: string,
  code: ErrorCode = 'text-unavailable',
  metadata: SourceMetadata = NO_METADATA,
): Reading {
  const problem = errorOf(code, null, sentence);
  return { text, problem, projection: null, readable: null, metadata, wall: 'none', refresh: null };
}
