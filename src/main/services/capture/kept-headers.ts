/** The headers of an answer that are worth keeping with a snapshot; cookies are not. */
import type { IncomingMessage } from 'node:http';

const KEPT = [
  'age',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-range',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'link',
  'location',
  'memento-datetime',
  'retry-after',
  'server',
  'via',
  'www-authenticate',
  'x-robots-tag',
] as const;

/** Longest value kept. */
const LONGEST = 4000;

/** The kept headers by lower-case name. */
export function keptHeaders(message: IncomingMessage): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KEPT) {
    const value = message.headers[name];
    if (value !== undefined) kept[name] = [value].flat().join(', ').slice(0, LONGEST);
  }
  return kept;
}
