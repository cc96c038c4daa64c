/**
 * The chain of the record: each row's hash is taken of its contents and of the row before it, so
 * that no row can be changed, put in or taken out without all later hashes failing.
 */
import type { EvidenceEvent } from './event.ts';
import { textHash } from './text-hash.ts';

/** What the first row has for the hash of a row before it. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** The hash of a row: of its fields in a fixed order, details in code unit order of their names. */
export function eventHash(event: Omit<EvidenceEvent, 'hash'>): string {
  const detail = Object.entries(event.detail).sort(([first], [second]) =>
    first < second ? -1 : 1,
  );
  const { number, at, by, kind, articleId, subjectId, previousHash } = event;
  return textHash(
    JSON.stringify([number, at, by, kind, articleId, subjectId, detail, previousHash]),
  );
}

/** The last row of a part of the chain that is known to hold. */
export type ChainEnd = Pick<EvidenceEvent, 'number' | 'hash'>;

/** The end of no rows. */
export const CHAIN_START: ChainEnd = { number: 0, hash: FIRST_PREVIOUS_HASH };

/**
 * Where a chain was broken: the number of the first row that does not follow; null when whole.
 * `from` is the row before the first of these.
 */
export function firstBreak(
  events: Iterable<EvidenceEvent>,
  from: ChainEnd = CHAIN_START,
): number | null {
  let previous = from.hash;
  let number = from.number;
  for (const event of events) {
    number += 1;
    const follows = event.number === number && event.previousHash === previous;
    if (!follows || event.hash !== eventHash(event)) return number;
    previous = event.hash;
  }
  return null;
}
