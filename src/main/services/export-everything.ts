/**
 * The whole library as native files in one folder: an archive copy of every piece outside the
 * trash. The person always chooses the folder; a piece that cannot be written is named.
 */
import type { ArticleRow } from '../../shared/article/model.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { HandlersOf } from '../../shared/ipc/dispatch.ts';
import { type ErrorCode, ok, type Result } from '../../shared/ipc/result.ts';
import { everyPiece } from './every-piece.ts';
import type { ExportServices } from './export-operations.ts';

type Everything = NonNullable<OutputOf<'exports.everything'>>;

/** Errors of the folder or the library: every further piece would meet them, too. */
const STOPPING: ReadonlySet<ErrorCode> = new Set(['disk-full', 'read-only', 'missing', 'busy']);

/** The handler of `exports.everything`. */
export function everythingOperations(services: ExportServices): HandlersOf<'exports.everything'> {
  const { host, session, settings, folders } = services;
  return {
    'exports.everything': async () => {
      const [directory] = await host.pick('export-folder', settings.get().exportDirectory);
      if (directory === undefined) return ok(null);
      folders.approve(directory);
      const rows = await session.use(everyPiece);
      return rows.ok ? writeEverything(services, rows.value, directory) : rows;
    },
  };
}

async function writeEverything(
  services: ExportServices,
  rows: readonly ArticleRow[],
  directory: string,
): Promise<Result<Everything>> {
  const refused: Everything['refused'] = [];
  const total = rows.length;
  const progress = (label: string, done: number) => {
    const finished = done >= total;
    services.host.announce('task.progress', { task: 'export', label, done, total, finished });
  };
  let written = 0;
  const isStopped = services.stop.begin();
  for (const [done, row] of rows.entries()) {
    if (isStopped()) break;
    progress(row.headline, done);
    const copy = await writeCopy(services, row, directory);
    if (copy.ok) written += 1;
    else if (STOPPING.has(copy.error.code)) {
      progress('', total);
      return copy;
    } else refused.push({ articleId: row.id, headline: row.headline, error: copy.error });
  }
  progress('', total);
  return ok({ directory, written, refused, stopped: isStopped() });
}

function writeCopy(
  { session, tasks }: ExportServices,
  { id, updatedAt }: ArticleRow,
  directory: string,
): Promise<Result<unknown>> {
  return session.use(async (library) => {
    const read = await library.readPackage(id);
    if (!read.ok) return read;
    return tasks.run('export.write', {
      piece: read.value.package,
      pictures: read.value.pictures,
      format: 'json',
      options: { archive: true, modifiedAt: updatedAt, withheld: read.value.withheld },
      target: { directory, owner: id },
    });
  });
}
