/**
 * `npm run accuracy`: scores the evaluation sets, prints a table for each set and half, and fails
 * when any row falls below its recorded floor. docs/accuracy.md says how to read the tables.
 */
import { checkFloors, type PlacedRow, raiseFloors, readFloors, writeFloors } from './floors.ts';
import { type Options, readOptions } from './options.ts';
import type { EvaluationSet, Failure, Half, SetScore } from './score.ts';
import { SET_TITLES, SETS } from './sets.ts';
import { isMet, markdownTables, textTable } from './table.ts';

interface Scored {
  readonly set: EvaluationSet;
  readonly half: Half;
  readonly score: SetScore;
}

function chosenSets(options: Options): readonly EvaluationSet[] {
  const unknown = options.sets.find((name) => !SETS.some((set) => set.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `No set is called ${unknown}. Sets: ${SETS.map((set) => set.name).join(', ')}.`,
    );
  }
  return options.sets.length === 0 ? SETS : SETS.filter((set) => options.sets.includes(set.name));
}

async function scoreAll(options: Options): Promise<readonly Scored[]> {
  const scored: Scored[] = [];
  for (const set of chosenSets(options)) {
    for (const half of options.halves.filter((one) => set.halves.includes(one))) {
      scored.push({ set, half, score: await set.score(half) });
    }
  }
  return scored;
}

/** Only a development case is shown; others are named, so that rules are not fitted to them. */
function showFailures(half: Half, failures: readonly Failure[], limit: number): void {
  const shown = failures.slice(0, limit);
  if (shown.length === 0) return;
  if (half !== 'development') {
    console.log(`Failing: ${shown.map((failure) => failure.id).join(', ')}`);
    return;
  }
  for (const failure of shown) {
    console.log(`\n--- ${failure.id} (${failure.stratum})\n${failure.detail}`);
  }
}

function show(options: Options, scored: readonly Scored[], rows: readonly PlacedRow[]): void {
  if (options.format === 'json') {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  if (options.format === 'markdown') {
    console.log(markdownTables(rows, SET_TITLES));
    return;
  }
  for (const { set, half, score } of scored) {
    console.log(textTable(set.title, half, score.rows));
    showFailures(half, score.failures, options.failures);
  }
}

function settleFloors(options: Options, rows: readonly PlacedRow[]): readonly string[] {
  if (options.record) writeFloors(raiseFloors(rows, readFloors()));
  return checkFloors(rows, readFloors());
}

const options = readOptions(process.argv.slice(2));
const scored = await scoreAll(options);
const rows = scored.flatMap(({ set, half, score }) =>
  score.rows.map((row): PlacedRow => ({ set: set.name, half, ...row })),
);
show(options, scored, rows);
const problems = settleFloors(options, rows);
const missed = rows.filter((row) => row.targets.some((target) => !isMet(row, target)));
const say = options.format === 'table' ? console.log : console.error;
say(`\n${rows.length} rows; ${missed.length} below their target; ${problems.length} problems.`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
