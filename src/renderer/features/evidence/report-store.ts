/**
 * The newest preflight report of the open piece, for the rail, the Evidence tab, the Preflight
 * tab and the marks in the text. Only use-preflight.ts writes it.
 */
import { create } from 'zustand';
import type { AppError } from '../../../shared/ipc/result.ts';
import type { PreflightReport } from '../../../shared/verify/preflight/report.ts';

/** The report of a piece; `running` is true while a newer one is being made. */
export type ReportState = {
  readonly articleId: string | null;
  readonly report: PreflightReport | null;
  readonly running: boolean;
  readonly problem: AppError | null;
};

/** What there is before the first report. */
export const NO_REPORT: ReportState = {
  articleId: null,
  report: null,
  running: false,
  problem: null,
};

/** The store; components select the smallest part they show. */
export const useReport = create<ReportState>(() => NO_REPORT);
