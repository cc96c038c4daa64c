/** What the second line of a row says about a piece. */
import { MISSING_CODES } from '../../../shared/article/missing-codes.ts';
import type { ArticleRow } from '../../../shared/article/model.ts';
import { MISSING_LABELS } from './labels.ts';
import { ago, due } from './times.ts';

/** Parts after the stage, the time that matters most, and what the piece lacks. */
export type RowFacts = {
  readonly parts: readonly string[];
  readonly time: string;
  readonly late: boolean;
  readonly missing: readonly string[];
};

/** A deadline matters until the piece is published; after that, when it was last edited. */
export function factsOf(row: ArticleRow, now: number): RowFacts {
  const parts = row.desk === '' ? [] : [row.desk];
  const missing = MISSING_CODES.filter((code) => code !== 'tk' && row.missing.includes(code)).map(
    (code) => MISSING_LABELS[code],
  );
  if (row.deadline !== null && row.status !== 'published') {
    const { text, late } = due(row.deadline, now);
    return { parts, time: text, late, missing };
  }
  return { parts, time: `edited ${ago(row.updatedAt, now)}`, late: false, missing };
}
