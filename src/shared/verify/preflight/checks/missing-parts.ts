/**
 * What the piece lacks before it can run, as the library's "what is missing" list has it. What
 * can be missing in several places is told for each, so that letting one stand hides no other.
 */
import { hasAlternative, hasCredit, hasFile, missingParts } from '../../../article/missing.ts';
import type { MissingCode } from '../../../article/missing-codes.ts';
import { pictureNodes, textAttribute } from '../../../article/text-blocks.ts';
import { findTkMarkers } from '../../../article/tk.ts';
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

/** The observations on every missing part, in the order of the list. */
export function missingObservations(piece: CheckedPiece): Observation[] {
  const { document, fields, evidence } = piece;
  return missingParts(document, fields, evidence.sources.length).flatMap((code) =>
    placesOf(code, piece).map((place) => ({
      rule: `missing-${code}` as const,
      sentence: SENTENCES[code],
      ...place,
    })),
  );
}

type Place = Pick<Observation, 'place' | 'within'>;

function placesOf(code: MissingCode, piece: CheckedPiece): Place[] {
  switch (code) {
    case 'tk':
      return markedPlaces(piece);
    case 'alt':
      return picturesOf(piece).flatMap(({ node, place }) => (hasAlternative(node) ? [] : place));
    case 'credit':
      return picturesOf(piece).flatMap(({ node, place }) => (hasCredit(node) ? [] : place));
    default:
      return [{}];
  }
}

function markedPlaces({ blocks }: CheckedPiece): Place[] {
  return blocks.flatMap(({ blockId, text }) =>
    findTkMarkers(text).map(({ from, to }) => ({
      place: { blockId, start: from, end: to },
      within: text,
    })),
  );
}

function picturesOf({ document }: CheckedPiece) {
  return pictureNodes(document)
    .filter(hasFile)
    .map((node) => ({
      node,
      place: { place: { blockId: textAttribute(node, 'id'), start: 0, end: 0 } },
    }));
}
