/**
 * Numbers and dates of the piece against each other, with no source needed: headline and body,
 * sums and percentages, promises of the headline, weekdays and the calendar.
 */
import { agreementFindings } from '../../agreement/check.ts';
import type { AgreementFinding, FieldText } from '../../agreement/finding.ts';
import { dayOfIso } from '../../dates/calendar.ts';
import { dateFindings } from '../../dates/check.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { CheckMemory } from '../check-memory.ts';
import type { Observation } from '../observation.ts';

/** Observations on figures and dates within the piece. */
export function internalObservations(piece: CheckedPiece, memory: CheckMemory): Observation[] {
  // The same object for the same block, so that what was read of it is kept.
  const fields = piece.blocks.map(({ field, blockId, text }) =>
    memory.recall<FieldText>('field', `${field} ${blockId} ${text}`, () => ({
      field,
      blockId,
      text,
    })),
  );
  const day = piece.fields.dateline.date ?? piece.now.slice(0, 10);
  const key = JSON.stringify([day, fields, structureOf(piece)]);
  const findings = memory.recall<readonly AgreementFinding[]>('agreement', key, () => [
    ...agreementFindings(fields, structureOf(piece)),
    ...dateFindings(fields, dayOfIso(day)),
  ]);
  return findings.map(({ rule, sentence, place, against }) => ({
    rule,
    sentence,
    place: { blockId: place.blockId, start: place.start, end: place.end },
    article: place.text,
    source: against?.text ?? '',
  }));
}

function structureOf({ blocks }: CheckedPiece): { headings: string[]; listItems: number[] } {
  const items = new Map<string, number>();
  for (const { field, listId } of blocks) {
    if (listId !== null && field !== 'label') items.set(listId, (items.get(listId) ?? 0) + 1);
  }
  return {
    headings: blocks.filter(({ field }) => field === 'heading').map(({ text }) => text),
    listItems: Array.from(items.values()),
  };
}
