/** `export --all`: every piece of library and archive, each on its own; refused ones are named. */
import type { z } from 'zod';
import type { AppError } from '../../shared/ipc/result.ts';
import { counted } from '../../shared/wording/counted.ts';
import type { Library } from '../library/library.ts';
import { everyPiece } from '../services/every-piece.ts';
import { EXIT, failed, type Invocation, type Outcome } from './command.ts';
import type { ExportRequest } from './export-options.ts';
import { exportFiles } from './export-piece.ts';
import type { EXPORT_ALL_SHAPE } from './shapes.ts';

type ExportedAll = z.input<typeof EXPORT_ALL_SHAPE>;

/** Exports everything; exit code 1 when a piece was refused or could not be written. */
export async function exportAll(
  library: Library,
  request: ExportRequest,
  invocation: Invocation,
): Promise<Outcome> {
  const rows = await everyPiece(library);
  if (!rows.ok) return failed(rows.error);
  const articles: ExportedAll['articles'] = [];
  for (const [done, { id, slug, headline }] of rows.value.entries()) {
    const title = headline === '' ? slug : headline;
    invocation.progress(title, done, rows.value.length);
    const quiet = { ...invocation, progress: () => {} };
    const files = await exportFiles(library, id, request, quiet);
    articles.push(
      files.ok
        ? { articleId: id, title, files: files.value, error: null }
        : { articleId: id, title, files: [], error: files.error },
    );
  }
  const refused = articles.flatMap(({ articleId, title, error }) =>
    error === null ? [] : [refusalLine(articleId, title, error)],
  );
  const written = counted(articles.length - refused.length, 'piece');
  return {
    exitCode: refused.length === 0 ? EXIT.ok : EXIT.problem,
    data: { articles } satisfies ExportedAll,
    lines: [`${written} written to ${request.directory}.`, ...refused],
  };
}

function refusalLine(articleId: string, title: string, { sentence }: AppError): string {
  return `${articleId}  ${title}: ${sentence}`;
}
