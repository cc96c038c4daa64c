/** Writing reports of the open piece: the newest words are saved first. */
import type { ReportFormat } from '../../../shared/ipc/areas/preflight.ts';
import { run } from '../../api/run.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { showToast } from '../../ui/toast.ts';

/**
 * Asks for a folder and writes a report there; says where it is, or what went wrong. Reports are
 * made to leave the newsroom, so confidential sources are withheld.
 */
export async function exportReport(articleId: string, format: ReportFormat): Promise<void> {
  await usePiece.getState().autosave?.flush('manual');
  const written = await run('preflight.export', { articleId, format, readership: 'outside' });
  if (written !== null) showToast(`Written: ${written.fileName}`);
}
