/** `export`: a piece of the library as files for others. */

import type { Library } from '../library/library.ts';
import { articleIdOf } from './article-id.ts';
import { type Command, failed, found, type Invocation, misused, type Outcome } from './command.ts';
import {
  EXPORT_OPTIONS,
  EXPORT_USAGE,
  type ExportRequest,
  exportRequest,
} from './export-options.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf, withLibrary } from './with-library.ts';
import { exportLines, writeFormats } from './write-formats.ts';

/** The command. */
export const exportCommand: Command = {
  name: 'export',
  usage: `ID ${EXPORT_USAGE}`,
  summary: 'Export a piece; TK markers refuse it, internal matter stays behind and is named.',
  options: EXPORT_OPTIONS,
  words: [1, 1],
  run: async (invocation) => {
    const request = exportRequest(invocation.options);
    if (!request.ok) return misused(request.error.sentence);
    return articleIdOf(invocation, (articleId) =>
      withLibrary(invocation, 'report', (library) =>
        exportPiece(library, articleId, request.value, invocation),
      ),
    );
  },
};

async function exportPiece(
  library: Library,
  articleId: string,
  request: ExportRequest,
  invocation: Invocation,
): Promise<Outcome> {
  const read = await library.readPackage(articleId);
  if (!read.ok) return failed(read.error);
  const record = await library.call('articles.get', { id: articleId });
  if (!record.ok) return failed(record.error);
  const modifiedAt = record.value.updatedAt;
  const piece = { ...read.value, owner: articleId, modifiedAt };
  const written = await writeFormats(piece, request, invocation);
  return outcomeOf(written, (files) => {
    const data: ShapeOf<'export'> = { articleId, files };
    return found(data, exportLines(files));
  });
}
