/** `export`: a piece of the library as files for others. */

import { articleIdOf } from './article-id.ts';
import { type Command, found, misused } from './command.ts';
import { EXPORT_OPTIONS, EXPORT_USAGE, exportRequest } from './export-options.ts';
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
      withLibrary(invocation, 'report', async (library) => {
        const read = await library.readPackage(articleId);
        const record = await library.call('articles.get', { id: articleId });
        if (!read.ok || !record.ok) return outcomeOf(read.ok ? record : read, () => found({}, []));
        const modifiedAt = record.value.updatedAt;
        const piece = { ...read.value, owner: articleId, modifiedAt };
        const written = await writeFormats(piece, request.value, invocation);
        return outcomeOf(written, (files) => {
          const data: ShapeOf<'export'> = { articleId, files };
          return found(data, exportLines(files));
        });
      }),
    );
  },
};
