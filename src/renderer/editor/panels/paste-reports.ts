/**
 * The last paste from outside: a message says what happened to it, with the details one click
 * away. Several pastes in a row leave only the newest to be looked at.
 */
import { create } from 'zustand';
import { counted } from '../../../shared/wording/counted.ts';
import { dismissToast, showToast } from '../../ui/toast.ts';
import type { PasteReport } from '../paste/paste-report.ts';

/** The newest paste, and whether its details are shown. */
export const usePasteReport = create<{
  readonly report: PasteReport | null;
  readonly open: boolean;
  /** Ids of the parts that were taken back already. */
  readonly undone: readonly string[];
}>(() => ({ report: null, open: false, undone: [] }));

let message: number | null = null;

/** Announces a paste; stays silent when everything was kept as it was. */
export function showPasteReport(report: PasteReport): void {
  usePasteReport.setState({ report, open: false, undone: [] });
  if (message !== null) dismissToast(message);
  message = null;
  const words = summary(report);
  if (words === null) return;
  const details = { label: 'Show details', run: () => usePasteReport.setState({ open: true }) };
  message = showToast(words, details);
}

/** One sentence about a paste; null when there is nothing a person needs to know. */
function summary({ items }: PasteReport): string | null {
  const changed = items.filter((item) => item.kind === 'changed').length;
  const dropped = items.filter((item) => item.kind === 'dropped').length;
  const parts = [
    changed === 0 ? '' : `${counted(changed, 'part')} changed`,
    dropped === 0 ? '' : `${dropped} left out`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : `Pasted: ${parts.join(', ')}.`;
}
