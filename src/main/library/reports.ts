/** Import reports: what became of every word of an imported file, kept with its piece. */
import { type ImportReport, importReport } from '../../shared/import/report.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Store } from './store.ts';

/** Keeps the report of a piece, in place of an earlier one. */
export function writeReport(store: Store, article: number, report: ImportReport): void {
  store
    .prepare<[number, string], never>(
      `INSERT INTO import_report (article, report) VALUES (?, ?)
       ON CONFLICT (article) DO UPDATE SET report = excluded.report`,
    )
    .run(article, JSON.stringify(report));
}

/** The report of a piece, or null when it was not imported. */
export function getReport(
  store: Store,
  input: ParsedInputOf<'imports.report'>,
): Result<ImportReport | null> {
  const row = store
    .prepare<[string], { report: string }>(
      `SELECT r.report FROM import_report r JOIN article a ON a.number = r.article
       WHERE a.id = ?`,
    )
    .get(input.articleId);
  return ok(row === undefined ? null : importReport.parse(JSON.parse(row.report)));
}
