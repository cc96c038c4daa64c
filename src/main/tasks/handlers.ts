/** What each task does. Runs in the tasks' thread, or in-process where there is no other. */
import { exportArticle } from '../../shared/export/export-article.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { listBackups } from '../library/backup.ts';
import { describeHolder, findHolders } from '../library/holders.ts';
import { readFiled } from '../services/import/read-filed.ts';
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
  return {
    'import.read': ({ fileName, bytes }) => readFiled(fileName, bytes),
    'export.article': ({ piece, pictures, format, options }) =>
      exportArticle(piece, format, {
        ...options,
        pictureBytes: (assetId) => pictures.get(assetId) ?? null,
      }),
    'library.inspect': async ({ directory }) => {
      const [holder] = findHolders(directory).holders;
      const backups = listBackups(directory).map(({ label: _label, ...row }) => row);
      return ok({ heldBy: holder === undefined ? null : describeHolder(holder), backups });
    },
    'library.restoreBackup': async () => fail('internal'),
    'library.recover': async () => fail('internal'),
    'library.startFresh': async () => fail('internal'),
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
