/** What each task does. Runs in the tasks' thread, or in-process where there is no other. */
import { reanchorAll } from '../../shared/capture/anchors/reanchor.ts';
import { exportArticle } from '../../shared/export/export-article.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Pictures } from '../library/packages.ts';
import { readRetrieved } from '../services/capture/read-retrieved.ts';
import { writeExport } from '../services/export/write-export.ts';
import { readFiled } from '../services/import/read-filed.ts';
import { createPieceChecker } from '../services/preflight/check-piece.ts';
import { makeReport } from '../services/reports/make-report.ts';
import { createSpelling } from '../services/spelling/create-spelling.ts';
import { loadDictionary } from '../services/spelling/dictionaries.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

/** Implementations of every task. */
export type TaskHandlers = {
  readonly [Name in TaskName]: (input: TaskInput<Name>) => Promise<Result<TaskOutput<Name>>>;
};

/** Creates the handlers; dictionaries load at their first use and stay. */
export function createTaskHandlers(): TaskHandlers {
  const spelling = createSpelling(loadDictionary);
  const checkPiece = createPieceChecker();
  return {
    'import.read': ({ fileName, bytes }) => readFiled(fileName, bytes),
    'export.article': exportPiece,
    'export.write': async ({ target, ...input }) => {
      const exported = await exportPiece(input);
      if (!exported.ok) return exported;
      const written = writeExport(exported.value, bytesIn(input.pictures), target);
      if (!written.ok) return written;
      return ok({ fileName: written.value.fileName, notices: exported.value.notices });
    },
    'capture.read': async (retrieved) => ok(await readRetrieved(retrieved)),
    'capture.reanchor': async ({ passages, projection }) => ok(reanchorAll(passages, projection)),
    'preflight.check': async (piece) => checkPiece(piece),
    'report.make': async (material) => makeReport(material),
    'spelling.check': async ({ language, words }) =>
      ok({ unknown: await spelling.check(language, words) }),
    'spelling.suggest': async ({ language, word }) =>
      ok({ suggestions: await spelling.suggest(language, word) }),
    'spelling.setPersonalWords': async ({ words }) => {
      spelling.setPersonalWords(words);
      return ok(null);
    },
  };
}

function exportPiece({
  piece,
  pictures,
  format,
  options,
}: TaskInput<'export.article'>): Promise<Result<TaskOutput<'export.article'>>> {
  return exportArticle(piece, format, { ...options, pictureBytes: bytesIn(pictures) });
}

function bytesIn(pictures: Pictures): (assetId: string) => Uint8Array | null {
  return (assetId) => pictures.get(assetId) ?? null;
}
