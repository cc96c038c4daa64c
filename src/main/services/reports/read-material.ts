/** Reads from the library what a report of a piece is made of. */
import type { EvidenceEvent } from '../../../shared/evidence/event.ts';
import type { BundledCopy } from '../../../shared/evidence/report/bundle.ts';
import type { Readership } from '../../../shared/evidence/report/withheld.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Library } from '../../library/library.ts';
import type { PieceForCheck } from '../preflight/check-piece.ts';
import { readForCheck } from '../preflight/run-preflight.ts';
import type { ReportKind, ReportMaterial } from './make-report.ts';

/** Most rows of the record that go into a bundle. */
const MOST_EVENTS = 1000;

/** What is asked for. */
export type ReportRequest = {
  readonly articleId: string;
  readonly kind: ReportKind;
  readonly readership: Readership;
};

/** Reads a piece as it is stored; a copy that is missing or was altered is an error that names it. */
export async function readMaterial(
  library: Library,
  { articleId, kind, readership }: ReportRequest,
): Promise<Result<ReportMaterial>> {
  const piece = await readForCheck(library, articleId, null);
  if (!piece.ok) return piece;
  const material = { articleId, kind, readership, piece: piece.value };
  if (kind !== 'bundle') return ok({ ...material, copies: [], events: [] });
  const copies = await readCopies(library, piece.value);
  if (!copies.ok) return copies;
  const events = await readEvents(library, articleId);
  return events.ok ? ok({ ...material, copies: copies.value, events: events.value }) : events;
}

/** The copies that passages are taken from, and the newest of each source. */
async function readCopies(
  library: Library,
  { evidence }: PieceForCheck,
): Promise<Result<BundledCopy[]>> {
  const ids = new Set([
    ...evidence.sources.flatMap(({ snapshot }) => (snapshot === null ? [] : [snapshot.id])),
    ...evidence.passages.map(({ snapshotId }) => snapshotId),
  ]);
  const copies: BundledCopy[] = [];
  for (const snapshotId of ids) {
    const copy = await library.copies('copies.read', { snapshotId });
    if (!copy.ok) return copy;
    const { snapshot, bytes, projection } = copy.value;
    copies.push({ snapshot, bytes, text: projection?.text ?? null });
  }
  return ok(copies);
}

/** Oldest first, as the chain is followed. */
async function readEvents(library: Library, articleId: string): Promise<Result<EvidenceEvent[]>> {
  const read = await library.call('evidence.events', { articleId, limit: MOST_EVENTS });
  return read.ok ? ok(read.value.events.toReversed()) : read;
}
