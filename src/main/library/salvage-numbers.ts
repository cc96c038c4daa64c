/**
 * Which row numbers of a damaged file may be pieces. Nothing the file says about itself is
 * trusted: one wrong number must not send the recovery through a billion rows.
 */
import type { Database } from 'better-sqlite3';

/** Tables with a row for each piece, and their column with its number. */
const NUMBERED = [
  ['article', 'number'],
  ['article_body', 'article'],
  ['article_text', 'article'],
] as const;

/** Numbers tried in a row, whether or not a readable page names them. */
const TRIED_IN_ANY_CASE = 20_000;

/**
 * Numbers in rising order: all small ones, because a bad page hides the numbers on it, as far
 * as the rows that were found make likely; and beyond them those that were found.
 */
export function* numbersToTry(database: Database): Generator<number> {
  const found = numbersFound(database);
  const last = found.at(-1) ?? 0;
  const likely = Math.max(TRIED_IN_ANY_CASE, 2 * found.length);
  const inARow = last > 0 ? Math.min(last, likely) : likely;
  for (let number = 1; number <= inARow; number += 1) yield number;
  for (const number of found) if (number > inARow) yield number;
}

/** Read from both ends of each table, because reading stops at the first bad page. */
function numbersFound(database: Database): number[] {
  const found = new Set<number>();
  for (const [table, column] of NUMBERED) {
    for (const direction of ['ASC', 'DESC']) {
      collect(database, `SELECT ${column} FROM ${table} ORDER BY ${column} ${direction}`, found);
    }
  }
  return [...found].sort((first, second) => first - second);
}

function collect(database: Database, sql: string, found: Set<number>): void {
  let previous: number | null = null;
  let step = 0;
  try {
    for (const number of database.prepare<[], number>(sql).pluck().iterate()) {
      const next: number = previous === null ? step : Math.sign(number - previous);
      // Numbers out of order come from pages that point at each other, and never end.
      if (previous !== null && (next === 0 || (step !== 0 && next !== step))) return;
      if (number > 0) found.add(number);
      [previous, step] = [number, next];
    }
  } catch {
    // What was read before the bad page is used.
  }
}
