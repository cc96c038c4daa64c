/** Pieces in lists as lines for people: id, stage, length, headline. */
import type { ArticleRow } from '../../shared/article/model.ts';
import { counted } from '../../shared/wording/counted.ts';

/** One line per piece. */
export function rowLine(row: ArticleRow): string {
  const headline = row.headline === '' ? '(no headline)' : row.headline;
  return `${row.id}  ${row.status.padEnd(9)} ${String(row.words).padStart(6)}  ${headline}`;
}

/** What stands under a list: how many there are in all, and how to see more. */
export function countLine(shown: number, total: number): string {
  if (total === 0) return 'No pieces.';
  return shown < total
    ? `${shown} of ${counted(total, 'piece')}; see more with --limit.`
    : `${counted(total, 'piece')}.`;
}
