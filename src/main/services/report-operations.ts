/** Reports from the window: the library says what it knows, the tasks' thread makes the files. */
import type { HandlersOf, ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Tasks } from '../tasks/client.ts';
import type { ExportFolders } from './export-folders.ts';
import type { Host } from './host.ts';
import type { LibrarySession } from './library-session.ts';
import type { MadeReport, ReportKind } from './reports/make-report.ts';
import { readMaterial } from './reports/read-material.ts';
import { writeReport } from './reports/write-report.ts';
import type { SettingsStore } from './settings.ts';

type ReportServices = {
  readonly host: Host;
  readonly tasks: Tasks;
  readonly session: LibrarySession;
  readonly settings: SettingsStore;
  readonly folders: ExportFolders;
};

type Format = ParsedInputOf<'preflight.export'>['format'];

const KINDS: Readonly<Record<Format, ReportKind>> = {
  html: 'page',
  pdf: 'page',
  annotations: 'annotations',
  bundle: 'bundle',
};

/** Handlers of the reports of the `preflight` area. */
export function reportOperations(services: ReportServices): HandlersOf<'preflight.export'> {
  const { host, folders, settings, session } = services;
  return {
    'preflight.export': async (input) => {
      const [directory] = await host.pick('export-folder', settings.get().exportDirectory);
      if (directory === undefined) return ok(null);
      folders.approve(directory);
      const made = await makeFiles(services, input);
      if (!made.ok) return made;
      const written = writeReport(made.value, directory, input.articleId);
      if (!written.ok) return written;
      const note = {
        by: settings.get().authorName,
        articleId: input.articleId,
        format: input.format,
      };
      const noted = await session.use((library) => library.copies('copies.noteReport', note));
      return noted.ok ? ok({ fileName: written.value, directory }) : noted;
    },
  };
}

async function makeFiles(
  { host, tasks, session }: ReportServices,
  { articleId, format, readership }: ParsedInputOf<'preflight.export'>,
): Promise<Result<MadeReport>> {
  const request = { articleId, kind: KINDS[format], readership };
  const material = await session.use((library) => readMaterial(library, request));
  if (!material.ok) return material;
  const made = await tasks.run('report.make', material.value);
  if (!made.ok || format !== 'pdf') return made;
  const [page] = made.value.files;
  if (page === undefined) return fail('internal', 'a report without a page');
  const printed = await host.printPage(new TextDecoder().decode(page.bytes));
  if (!printed.ok) return printed;
  const pdf = { path: page.path.replace(/html$/, 'pdf'), bytes: printed.value };
  return ok({ ...made.value, files: [pdf] });
}
