/**
 * Import into the library: files one after the other, each on its own, so that one bad file
 * costs only itself. Reading runs in the tasks' thread, adding in the library's.
 */
import type { ImportOutcome } from '../../shared/ipc/areas/exchange.ts';
import type { HandlersOf } from '../../shared/ipc/dispatch.ts';
import { type AppError, errorOf, ok } from '../../shared/ipc/result.ts';
import type { Tasks } from '../tasks/client.ts';
import type { Host } from './host.ts';
import { type FileToImport, fileAt, filesInFolder } from './import-files.ts';
import { undoImportItem } from './import-undo.ts';
import type { LibrarySession } from './library-session.ts';

/** What importing works with. */
export type ImportServices = {
  readonly host: Host;
  readonly tasks: Tasks;
  readonly session: LibrarySession;
};

type ImportOperation =
  | 'imports.pick'
  | 'imports.bytes'
  | 'imports.handed'
  | 'imports.clipboard'
  | 'imports.undo'
  | 'imports.cancel';

/** The operations, and the way in for documents that the system hands to the program. */
export type Importing = {
  readonly handlers: HandlersOf<ImportOperation>;
  /** Keeps documents until the page asks for them, and tells it that they are there. */
  readonly hand: (paths: readonly string[]) => void;
};

/** Creates the import operations; `imports.cancel` stops everything that is under way. */
export function createImporting(services: ImportServices): Importing {
  const { host } = services;
  let round = 0;
  let handed: readonly string[] = [];

  const importAll = async (files: readonly FileToImport[]): Promise<ImportOutcome[]> => {
    if (files.length === 0) return [];
    const mine = round;
    const outcomes: ImportOutcome[] = [];
    for (const [done, file] of files.entries()) {
      progress(host, file.fileName, done, files.length);
      const isCancelled = mine !== round;
      outcomes.push(
        isCancelled
          ? failed(file.fileName, errorOf('cancelled'))
          : await importFile(services, file),
      );
    }
    progress(host, '', files.length, files.length);
    return outcomes;
  };

  const pick = async (folder: boolean): Promise<readonly FileToImport[]> => {
    const paths = await host.pick(folder ? 'documents-folder' : 'documents');
    if (!folder) return paths.map(fileAt);
    return (await Promise.all(paths.map(filesInFolder))).flat();
  };

  return {
    hand: (paths) => {
      if (paths.length === 0) return;
      handed = [...handed, ...paths];
      host.announce('imports.waiting', {});
    },
    handlers: {
      'imports.handed': async () => {
        const paths = handed;
        handed = [];
        return ok(await importAll(paths.map(fileAt)));
      },
      'imports.pick': async ({ folder }) => ok(await importAll(await pick(folder))),
      'imports.bytes': async ({ files }) => ok(await importAll(files.map(fileInMemory))),
      'imports.clipboard': async (content) =>
        ok(await importFile(services, clipboardFile(content))),
      'imports.undo': (input) => undoImportItem(services.session, input),
      'imports.cancel': () => {
        round += 1;
        return ok({});
      },
    },
  };
}

async function importFile(services: ImportServices, file: FileToImport): Promise<ImportOutcome> {
  const { fileName } = file;
  const bytes = await file.read();
  if (!bytes.ok) return failed(fileName, bytes.error);
  const read = await services.tasks.run('import.read', { fileName, bytes: bytes.value });
  if (!read.ok) return failed(fileName, read.error);
  const { package: piece, pictures, report } = read.value;
  const added = await services.session.use((library) =>
    library.addPackage(piece, pictures, report),
  );
  if (!added.ok) return failed(fileName, added.error);
  return { fileName, articleId: added.value.id, report, error: null };
}

function fileInMemory({
  fileName,
  bytes,
}: {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
}): FileToImport {
  return { fileName, read: async () => ok(bytes) };
}

/** Formatted text where the clipboard has it; the plain text otherwise. */
function clipboardFile({ html, text }: { html: string; text: string }): FileToImport {
  const isFormatted = html.trim() !== '';
  return {
    fileName: isFormatted ? 'Clipboard.html' : 'Clipboard.txt',
    read: async () => ok(new TextEncoder().encode(isFormatted ? html : text)),
  };
}

function failed(fileName: string, error: AppError): ImportOutcome {
  return { fileName, articleId: null, report: null, error };
}

function progress(host: Host, label: string, done: number, total: number): void {
  host.announce('task.progress', { task: 'import', label, done, total, finished: done >= total });
}
