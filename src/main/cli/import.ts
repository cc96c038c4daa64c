/** `import`: reads files into the library and tells what became of every word. */
import { statSync } from 'node:fs';
import type { ImportOutcome } from '../../shared/ipc/areas/exchange.ts';
import type { Library } from '../library/library.ts';
import { readFiled } from '../services/import/read-filed.ts';
import { type FileToImport, fileAt, filesInFolder } from '../services/import-files.ts';
import { type Command, EXIT, type Outcome } from './command.ts';
import { reportLines } from './report-lines.ts';
import type { ShapeOf } from './shapes.ts';
import { withLibrary } from './with-library.ts';

/** The command. */
export const importCommand: Command = {
  name: 'import',
  usage: 'FILE…',
  summary: 'Import files, or every document in a folder, and print ids and reports.',
  options: {},
  words: [1, 10_000],
  run: (invocation) =>
    withLibrary(invocation, 'create', async (library) => {
      const files = (await Promise.all(invocation.words.map(filesAt))).flat();
      const outcomes: ImportOutcome[] = [];
      for (const [done, file] of files.entries()) {
        invocation.progress(file.fileName, done, files.length);
        outcomes.push(await importFile(library, file));
      }
      return outcomeOfAll(outcomes);
    }),
};

async function filesAt(path: string): Promise<FileToImport[]> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? filesInFolder(path) : [fileAt(path)];
}

async function importFile(library: Library, file: FileToImport): Promise<ImportOutcome> {
  const { fileName } = file;
  const failure = { fileName, articleId: null, report: null };
  const bytes = await file.read();
  if (!bytes.ok) return { ...failure, error: bytes.error };
  const read = await readFiled(fileName, bytes.value);
  if (!read.ok) return { ...failure, error: read.error };
  const { package: piece, pictures, report } = read.value;
  const added = await library.addPackage(piece, pictures, report);
  if (!added.ok) return { ...failure, error: added.error };
  return { fileName, articleId: added.value.id, report, error: null };
}

function outcomeOfAll(files: ImportOutcome[]): Outcome {
  const data: ShapeOf<'import'> = { files };
  const hasFailed = files.some((file) => file.error !== null);
  return {
    exitCode: hasFailed || files.length === 0 ? EXIT.problem : EXIT.ok,
    data,
    lines: files.length === 0 ? ['No documents were found there.'] : files.flatMap(fileLines),
  };
}

function fileLines({ fileName, articleId, report, error }: ImportOutcome): string[] {
  if (error !== null) return [`${fileName}: ${error.sentence} ${error.action}`];
  return [`${articleId}  ${fileName}`, ...(report === null ? [] : reportLines(report))];
}
