/** Writes exports with the newest words of the open piece in them. */
import type { ExportFormat } from '../../../shared/export/format.ts';
import { run } from '../../api/run.ts';
import { usePiece } from '../../editor/piece-store.ts';
import type { Exported } from './ExportResult.tsx';

/** Writes every piece in every format; null when nothing was written. A null folder is asked for. */
export async function writeExports(
  articleIds: readonly string[],
  formats: readonly ExportFormat[],
  directory: string | null,
): Promise<Exported | null> {
  await usePiece.getState().autosave?.flush('autosave');
  const written = await run('exports.write', {
    articleIds: [...articleIds],
    formats: [...formats],
    directory,
  });
  if (written !== null) void run('settings.set', { exportDirectory: written.directory });
  return written;
}
