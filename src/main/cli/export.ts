/** `export`: a piece of the library, or all of them, as files for others or to keep. */

import type { Library } from '../library/library.ts';
import { articleIdOf } from './article-id.ts';
import { type Command, found, type Invocation, misused, type Outcome } from './command.ts';
import { exportAll } from './export-all.ts';
import {
  EXPORT_OPTIONS,
  EXPORT_USAGE,
  type ExportRequest,
  exportRequest,
} from './export-options.ts';
import { exportFiles } from './export-piece.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf, withLibrary } from './with-library.ts';
import { exportLines } from './write-formats.ts';

/** The command. */
export const exportCommand: Command = {
  name: 'export',
  usage: `ID|--all ${EXPORT_USAGE} [--archive]`,
  summary: 'Export a piece, or all; TK markers refuse it, internal matter stays behind.',
  options: { ...EXPORT_OPTIONS, all: { type: 'boolean' }, archive: { type: 'boolean' } },
  words: [0, 1],
  run: async (invocation) => {
    const request = exportRequest(invocation.options);
    if (!request.ok) return misused(request.error.sentence);
    const isAll = invocation.options.all === true;
    if (isAll !== (invocation.words.length === 0)) return misused('Name one piece, or say --all.');
    if (isAll) {
      return withLibrary(invocation, 'report', (library) =>
        exportAll(library, request.value, invocation),
      );
    }
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
  const written = await exportFiles(library, articleId, request, invocation);
  return outcomeOf(written, (files) => {
    const data: ShapeOf<'export'> = { articleId, files };
    return found(data, exportLines(files));
  });
}
