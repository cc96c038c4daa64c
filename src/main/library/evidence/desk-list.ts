/** The sources desk's list, and one source with all that belongs to it. */
import type { DeskRow, DeskSource } from '../../../shared/ipc/areas/desk.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import { passagesOf } from './passages.ts';
import { snapshotsOf } from './snapshot-row.ts';
import { effectiveSource, selectSources } from './source-row.ts';

type Counts = Omit<DeskRow, 'source'>;

/** Sources neither removed nor merged, and as the filter asks; every word must be in the record. */
const CONDITIONS = `
  WHERE l.removed_at IS NULL AND l.alias_of IS NULL
    AND (@kind IS NULL OR l.kind = @kind)
    AND (@link IS NULL OR l.link = @link)
    AND (@capture IS NULL OR l.capture = @capture)
    AND NOT EXISTS (SELECT 1 FROM json_each(@words) w
      WHERE instr(lower(json_remove(l.csl, '$.id') || ' ' || l.origin_group || ' ' || l.note), w.value) = 0)`;

/** One page of the list, those changed last first. */
export function listDesk(
  store: Store,
  input: ParsedInputOf<'desk.list'>,
): Result<{ rows: DeskRow[]; total: number }> {
  const { search, kind, link, capture, offset, limit } = input;
  const words = JSON.stringify(
    search
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
  const filter = { kind, link, capture, words };
  const total = store
    .prepare<[Record<string, unknown>], { total: number }>(
      `SELECT count(*) AS total FROM library_source l ${CONDITIONS}`,
    )
    .get(filter);
  const sources = selectSources(
    store,
    `${CONDITIONS} ORDER BY l.updated_at DESC, l.id DESC LIMIT @limit OFFSET @offset`,
    { ...filter, limit, offset },
  );
  const rows = sources.map((source) => ({ source, ...countsOf(store, source.id) }));
  return ok({ rows, total: total?.total ?? 0 });
}

/** One source with its copies, passages, pieces, merged records and history. */
export function getDeskSource(store: Store, { id }: ParsedInputOf<'desk.get'>): Result<DeskSource> {
  const found = effectiveSource(store, id);
  if (!found.ok) return found;
  const source = found.value;
  return ok({
    source,
    snapshots: snapshotsOf(store, source.id),
    passages: passagesOf(store, source.id),
    pieces: piecesOf(store, source.id),
    aliases: aliasesOf(store, source.id),
    history: historyOf(store, source.id),
  });
}

function piecesOf(store: Store, id: string): DeskSource['pieces'] {
  return store
    .prepare<[Record<string, unknown>], DeskSource['pieces'][number]>(
      `SELECT DISTINCT a.id AS articleId, a.headline, a.place
       FROM entry_source e JOIN source s ON s.id = e.entry JOIN article a ON a.number = s.article
       WHERE ${ofGroup('e.source')} ORDER BY a.number DESC`,
    )
    .all({ id });
}

function aliasesOf(store: Store, id: string): string[] {
  return store
    .prepare<[string], { id: string }>(
      'SELECT id FROM library_source WHERE alias_of = ? ORDER BY id DESC',
    )
    .all(id)
    .map((row) => row.id);
}

function historyOf(store: Store, id: string): DeskSource['history'] {
  return store
    .prepare<[string], DeskSource['history'][number]>(
      `SELECT field, before, after, made_at AS at, made_by AS "by" FROM source_change
       WHERE source = ? ORDER BY number DESC`,
    )
    .all(id);
}

function countsOf(store: Store, id: string): Counts {
  const counts = store
    .prepare<[Record<string, unknown>], Counts>(
      `SELECT
         (SELECT count(DISTINCT s.article) FROM entry_source e JOIN source s ON s.id = e.entry
          WHERE ${ofGroup('e.source')}) AS pieces,
         (SELECT count(*) FROM snapshot n WHERE ${ofGroup('n.source')}) AS snapshots,
         (SELECT count(*) FROM passage p WHERE ${ofGroup('p.source')}) AS passages,
         (SELECT max(taken_at) FROM snapshot n WHERE ${ofGroup('n.source')}) AS capturedAt`,
    )
    .get({ id });
  return counts ?? { pieces: 0, snapshots: 0, passages: 0, capturedAt: null };
}

/** A source and those merged into it. */
function ofGroup(column: string): string {
  return `(${column} = @id OR ${column} IN (SELECT id FROM library_source WHERE alias_of = @id))`;
}
