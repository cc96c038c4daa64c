/** Rows of saved copies: what is known of each, with the text that was read from it last. */
import { retrieval, type Snapshot } from '../../../shared/evidence/snapshot.ts';
import type { Store } from '../store.ts';

type SqlSnapshot = Omit<Snapshot, 'retrieval'> & { readonly retrieval: string };

/** The source of a row, or the one it was merged into. */
export const EFFECTIVE = (alias: string): string =>
  `coalesce((SELECT alias_of FROM library_source WHERE id = ${alias}.source), ${alias}.source)`;

const COLUMNS = `n.id, ${EFFECTIVE('n')} AS sourceId, n.parent AS parentId, n.retrieval, n.size,
  n.hash, coalesce(p.text_state, 'none') AS text, coalesce(p.projector, '') AS projector,
  p.text_hash AS textHash`;

/** Each snapshot with its newest text. */
const FROM = `snapshot n LEFT JOIN projection p ON p.number =
  (SELECT max(number) FROM projection WHERE snapshot = n.id)`;

/** One snapshot; null when there is none of that id. */
export function readSnapshotRow(store: Store, id: string): Snapshot | null {
  const row = store
    .prepare<[string], SqlSnapshot>(`SELECT ${COLUMNS} FROM ${FROM} WHERE n.id = ?`)
    .get(id);
  return row === undefined ? null : toSnapshot(row);
}

/** The snapshots of a source and of those merged into it, newest first. */
export function snapshotsOf(store: Store, sourceId: string): Snapshot[] {
  return store
    .prepare<[string, string], SqlSnapshot>(
      `SELECT ${COLUMNS} FROM ${FROM}
       WHERE n.source = ? OR n.source IN (SELECT id FROM library_source WHERE alias_of = ?)
       ORDER BY n.number DESC`,
    )
    .all(sourceId, sourceId)
    .map(toSnapshot);
}

function toSnapshot(row: SqlSnapshot): Snapshot {
  return { ...row, retrieval: retrieval.parse(JSON.parse(row.retrieval)) };
}
