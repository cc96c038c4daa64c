/** From a range in the words of a claim to a place in the piece. */
import type { MarkedClaim } from '../piece/marked-claims.ts';
import type { Range } from '../text/range.ts';
import type { FindingPlace } from './finding.ts';

/** Where a range of a claim's text stands; null when it runs over the edge of a block. */
export function inClaim({ parts }: MarkedClaim, { start, end }: Range): FindingPlace | null {
  let before = 0;
  for (const part of parts) {
    const length = part.end - part.start;
    if (start >= before && end <= before + length) {
      const offset = part.start - before;
      return { blockId: part.blockId, start: start + offset, end: end + offset };
    }
    // Parts are joined by one line feed.
    before += length + 1;
  }
  return null;
}
