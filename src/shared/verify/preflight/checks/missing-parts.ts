/** What the piece lacks before it can run, as the library's "what is missing" list has it. */

import { missingParts } from '../../../article/missing.ts';
import type { MissingCode } from '../../../article/missing-codes.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { Observation } from '../observation.ts';

const SENTENCES: Record<MissingCode, string> = {
  headline: 'There is no headline.',
  standfirst: 'There is no standfirst.',
  byline: 'Nobody is named as the author.',
  glance: 'The "At a Glance" box has no points.',
  hero: 'There is no hero picture.',
  alt: 'A picture has no description.',
  credit: 'A picture has no credit.',
  sources: 'There are no sources.',
  tk: 'There is a TK in the text.',
  'over-length': 'The piece is longer than planned.',
};

/** One observation for every missing part. */
export function missingObservations({ document, fields, evidence }: CheckedPiece): Observation[] {
  return missingParts(document, fields, evidence.sources.length).map((code) => ({
    rule: `missing-${code}`,
    sentence: SENTENCES[code],
  }));
}
