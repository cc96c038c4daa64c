/**
 * The recorded floors: the counts each row reached when it was last recorded. A run may not fall
 * below them, and recording never lowers one. To lower a floor on purpose, delete its row from
 * floors.json by hand, where a reviewer sees it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { flooredMetrics, HALVES, type Half, metricOf, type Row, sizeOf } from './score.ts';

const FILE = fileURLToPath(new URL('floors.json', import.meta.url));

const count = z.number().int().nonnegative();
const target = z.strictObject({
  metric: z.enum(['precision', 'recall', 'f1', 'accuracy']),
  atLeast: z.number(),
});
const floorSchema = z.strictObject({
  set: z.string(),
  half: z.enum(HALVES),
  stratum: z.string(),
  measure: z.string(),
  counts: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('detection'),
      truePositives: count,
      falsePositives: count,
      falseNegatives: count,
    }),
    z.strictObject({ kind: z.literal('accuracy'), right: count, total: count }),
  ]),
  targets: z.array(target),
});

/** A row of a set's half. */
export interface PlacedRow extends Row {
  readonly set: string;
  readonly half: Half;
}

const keyOf = (row: PlacedRow): string => [row.set, row.half, row.stratum, row.measure].join(' / ');

/** The floors on record. */
export function readFloors(): readonly PlacedRow[] {
  return z.array(floorSchema).parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Why a row falls below its floor: one sentence for each metric that dropped. */
function drops(row: PlacedRow, floor: PlacedRow): readonly string[] {
  return flooredMetrics(row.counts).flatMap((metric) => {
    const now = metricOf(row.counts, metric);
    const before = metricOf(floor.counts, metric);
    if (now === null || before === null || now >= before) return [];
    return [`${keyOf(row)}: ${metric} fell from ${before.toFixed(4)} to ${now.toFixed(4)}.`];
  });
}

/**
 * What is wrong with a run against the floors: metrics that dropped, rows that have no floor,
 * and floors of the scored sets and halves whose row has gone or rests on fewer cases.
 */
export function checkFloors(
  rows: readonly PlacedRow[],
  floors: readonly PlacedRow[],
): readonly string[] {
  const now = new Map(rows.map((row) => [keyOf(row), row]));
  const before = new Map(floors.map((floor) => [keyOf(floor), floor]));
  const scored = new Set(rows.map((row) => `${row.set}/${row.half}`));
  const dropped = rows.flatMap((row) => {
    const floor = before.get(keyOf(row));
    return floor === undefined ? [] : drops(row, floor);
  });
  const bare = rows.filter((row) => !before.has(keyOf(row)));
  const unrecorded = [...new Set(bare.map(({ set, half }) => `${set} / ${half}`))].map(
    (place) => `${place}: rows without a floor; run with --record.`,
  );
  const shrunk = floors.flatMap((floor) => {
    if (!scored.has(`${floor.set}/${floor.half}`)) return [];
    const row = now.get(keyOf(floor));
    if (row === undefined) return [`${keyOf(floor)}: measured before, and now no more.`];
    return sizeOf(row.counts) < sizeOf(floor.counts)
      ? [`${keyOf(floor)}: cases were removed.`]
      : [];
  });
  return [...dropped, ...unrecorded, ...shrunk];
}

/** The floors after recording a run: new rows are added, and a row that dropped keeps its floor. */
export function raiseFloors(
  rows: readonly PlacedRow[],
  floors: readonly PlacedRow[],
): readonly PlacedRow[] {
  const raised = new Map(floors.map((floor) => [keyOf(floor), floor]));
  for (const row of rows) {
    const floor = raised.get(keyOf(row));
    if (floor === undefined || drops(row, floor).length === 0) raised.set(keyOf(row), row);
  }
  return [...raised.values()];
}

/** Writes the floors, one row a line, so that a change reads well in a diff. */
export function writeFloors(floors: readonly PlacedRow[]): void {
  const lines = floors.map(({ set, half, stratum, measure, counts, targets }) =>
    JSON.stringify({ set, half, stratum, measure, counts, targets }),
  );
  writeFileSync(FILE, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}
