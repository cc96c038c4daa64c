/** `doctor`: is the library sound? Reads only, so that it may run while the app is open. */
import { existsSync } from 'node:fs';
import { fail } from '../../shared/ipc/result.ts';
import { counted } from '../../shared/wording/counted.ts';
import { listBackups } from '../library/backup.ts';
import { describeHolder, findHolders } from '../library/holders.ts';
import { checkIntegrity, type IntegrityReport } from '../library/integrity.ts';
import { libraryPaths } from '../library/paths.ts';
import { isSearchIndexSound } from '../library/search-index.ts';
import { type Command, EXIT, failed, type Outcome } from './command.ts';
import type { ShapeOf } from './shapes.ts';

/** The command. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage: '',
  summary:
    'Check the library, its search index, pictures, saved copies and record; change nothing.',
  options: {},
  words: [0, 0],
  run: async ({ libraryDirectory, progress }) => {
    if (!existsSync(libraryPaths(libraryDirectory).database)) {
      const sentence = `There is no library in ${libraryDirectory}.`;
      return failed(fail('missing', libraryDirectory, sentence).error);
    }
    progress('Checking the library', 0, 1);
    const checked = checkIntegrity(libraryDirectory);
    if (!checked.ok) return failed(checked.error);
    const problems = [...checked.value.problems, ...searchProblems(libraryDirectory)];
    return findings({ ...checked.value, problems }, libraryDirectory);
  },
};

function searchProblems(libraryDirectory: string): string[] {
  if (isSearchIndexSound(libraryDirectory)) return [];
  return ['Search: the index misses words of some pieces. The app makes it anew when it checks.'];
}

function findings(report: IntegrityReport, libraryDirectory: string): Outcome {
  const { problems, articles, revisions, drafts, pictures } = report;
  const healthy = problems.length === 0;
  const data: ShapeOf<'doctor'> = {
    libraryDirectory,
    healthy,
    problems: [...problems],
    ...{ articles, revisions, drafts, pictures },
    heldBy: findHolders(libraryDirectory).holders.map(describeHolder),
    backups: listBackups(libraryDirectory).map(({ label: _label, ...row }) => row),
  };
  return {
    exitCode: healthy ? EXIT.ok : EXIT.problem,
    data,
    lines: [
      libraryDirectory,
      [
        counted(articles, 'piece'),
        counted(revisions, 'revision'),
        counted(drafts, 'draft'),
        counted(pictures, 'picture'),
        counted(data.backups.length, 'backup'),
      ].join(', '),
      ...data.heldBy.map((holder) => `Open in ${holder}`),
      ...(healthy ? ['The library is sound.'] : problems),
    ],
  };
}
