/**
 * What was agreed with a source, held against how the piece uses it: off the record, background,
 * embargo, confidentiality. The terms of a passage go before those of its source.
 */
import type { Passage } from '../../../evidence/passage.ts';
import type { PieceSource } from '../../../evidence/piece-evidence.ts';
import type { LibrarySource } from '../../../evidence/source.ts';
import { type CheckedPiece, passagesOf, recordOfSource } from '../../piece/checked-piece.ts';
import type { MarkedClaim } from '../../piece/marked-claims.ts';
import type { Observation } from '../observation.ts';
import { titleOf } from './source-list.ts';

/** Observations on terms, embargoes and confidentiality. */
export function termsObservations(piece: CheckedPiece): Observation[] {
  return [
    ...piece.claims.flatMap((claim) =>
      passagesOf(piece, claim.id).flatMap((passage) => onUse(claim, passage, piece)),
    ),
    ...piece.evidence.sources.flatMap((source) => onSource(source, piece.now)),
  ];
}

function onUse(claim: MarkedClaim, passage: Passage, piece: CheckedPiece): Observation[] {
  const source = recordOfSource(piece, passage);
  const terms = passage.terms ?? source?.terms ?? 'on-record';
  const [place] = claim.parts;
  const subject = {
    place: place ?? null,
    article: claim.text,
    claimId: claim.id,
    passageId: passage.id,
  };
  if (terms === 'off-record') {
    return [
      {
        rule: 'off-record-used',
        sentence: 'This rests on words that were said off the record.',
        ...subject,
      },
    ];
  }
  if (terms === 'on-record' || source === null) return [];
  const name = namedIn(source, piece);
  if (name === null) return [];
  const { agreedWording } = source;
  const agreed = agreedWording === '' ? '' : ` Agreed: "${agreedWording}".`;
  const sentence = `${name} is named, and did not agree to be.${agreed}`;
  return [{ rule: 'unattributable-named', sentence, ...subject, sourceId: source.id }];
}

/** The name of a person behind a source when the piece has it. */
function namedIn({ csl }: LibrarySource, { blocks }: CheckedPiece): string | null {
  const authors = csl.author ?? [];
  for (const { family, given, literal } of authors) {
    const name = literal ?? [given, family].filter((part) => part !== undefined).join(' ');
    const known = family ?? name;
    if (known.length > 2 && blocks.some(({ text }) => text.includes(known))) return name;
  }
  return null;
}

function onSource({ entry, source }: PieceSource, now: string): Observation[] {
  const found: Observation[] = [];
  const title = `"${titleOf({ entry })}"`;
  if (source.embargo !== null && Date.parse(source.embargo) > Date.parse(now)) {
    const sentence = `${title} may not be used before ${source.embargo}.`;
    found.push({ rule: 'source-under-embargo', sentence, sourceId: source.id });
  }
  if (source.confidentiality === 'confidential' && entry.public) {
    const sentence = `${title} is confidential, and readers would see it in the list.`;
    found.push({ rule: 'confidential-listed', sentence, sourceId: source.id });
  }
  return found;
}
