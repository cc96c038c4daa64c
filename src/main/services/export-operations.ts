/** Export from the window: preview, write to a folder, show the folder. */
import type { ExportFormat, ExportNotice } from '../../shared/export/format.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import type { HandlersOf } from '../../shared/ipc/dispatch.ts';
import { type AppError, fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Tasks } from '../tasks/client.ts';
import type { TaskInput } from '../tasks/tasks.ts';
import { passGate } from './export/export-gate.ts';
import { readSourceStyle } from './export/read-source-style.ts';
import type { ExportFolders } from './export-folders.ts';
import type { ExportStop } from './export-stop.ts';
import type { Host } from './host.ts';
import type { LibrarySession } from './library-session.ts';
import type { RunPreflight } from './preflight/run-preflight.ts';
import type { SettingsStore } from './settings.ts';

/** What exporting works with. */
export type ExportServices = {
  readonly host: Host;
  readonly tasks: Tasks;
  readonly session: LibrarySession;
  readonly settings: SettingsStore;
  readonly folders: ExportFolders;
  readonly stop: ExportStop;
  /** Checks a piece before it is written. */
  readonly preflight: RunPreflight;
};

const OF_ONE_PIECE: readonly AppError['code'][] = [
  'export-refused',
  'not-found',
  'invalid-input',
  'conflict',
];

type Written = NonNullable<OutputOf<'exports.write'>>;

/** Handlers of the `exports` area. */
export function exportOperations(
  services: ExportServices,
): HandlersOf<'exports.preview' | 'exports.write' | 'exports.reveal' | 'exports.cancel'> {
  const { host, folders, stop, tasks } = services;
  return {
    'exports.preview': async ({ articleId, format }) => {
      const piece = await readForExport(services, articleId, previewFormat(format));
      if (!piece.ok) return piece;
      const exported = await tasks.run('export.article', withShownPictures(piece.value));
      if (!exported.ok) return exported;
      const { fileName, content, mediaType, notices } = exported.value;
      const text = typeof content === 'string' ? content : '';
      return ok({ fileName, text, isHtml: mediaType === 'text/html', notices: [...notices] });
    },
    'exports.write': async (input) => {
      const directory = input.directory ?? (await chooseFolder(services));
      if (directory === null) return ok(null);
      if (!folders.isApproved(directory)) return fail('invalid-input', 'folder not chosen');
      return writeAll(services, input, directory);
    },
    'exports.cancel': () => {
      stop.stop();
      return ok({});
    },
    'exports.reveal': async ({ directory }) => {
      if (!folders.isApproved(directory)) return fail('invalid-input', 'folder not chosen');
      await host.reveal(directory);
      return ok({});
    },
  };
}

/** A preview has no folder beside it, so a page that is shown carries its pictures itself. */
function withShownPictures(input: TaskInput<'export.article'>): TaskInput<'export.article'> {
  const isPage = input.format === 'html' || input.format === 'html-fragment';
  return isPage ? { ...input, options: { ...input.options, pictures: 'embedded' } } : input;
}

/** A Word file cannot be shown as text; the page with the same content stands for it. */
function previewFormat(format: ExportFormat): ExportFormat {
  return format === 'docx' ? 'html' : format;
}

async function chooseFolder(services: ExportServices): Promise<string | null> {
  const { host, folders, settings } = services;
  const [directory] = await host.pick('export-folder', settings.get().exportDirectory);
  if (directory === undefined) return null;
  folders.approve(directory);
  return directory;
}

async function writeAll(
  services: ExportServices,
  { articleIds, formats }: InputOf<'exports.write'>,
  directory: string,
): Promise<Result<Written>> {
  const jobs = articleIds.flatMap((articleId) => formats.map((format) => ({ articleId, format })));
  const files: Written['files'] = [];
  const refused = new Map<string, AppError>();
  const progress = (label: string, done: number) =>
    services.host.announce('task.progress', {
      task: 'export',
      label,
      done,
      total: jobs.length,
      finished: done >= jobs.length,
    });
  const isStopped = services.stop.begin();
  const gates = new Map<string, Promise<Result<null>>>();
  for (const [done, { articleId, format }] of jobs.entries()) {
    if (isStopped()) break;
    progress(files.at(-1)?.fileName ?? '', done);
    const gate = gates.get(articleId) ?? passGate(services.preflight, articleId);
    gates.set(articleId, gate);
    const passed = await gate;
    const written = passed.ok ? await writeOne(services, articleId, format, directory) : passed;
    if (written.ok) files.push({ articleId, ...written.value });
    else if (isOfPiece(written.error)) refused.set(articleId, written.error);
    else {
      progress('', jobs.length);
      return written;
    }
  }
  progress('', jobs.length);
  const stopped = isStopped();
  return ok({ directory, files, refused: await named(services.session, refused), stopped });
}

/** Whether an error concerns this piece alone; a full disk would stop every other one, too. */
function isOfPiece({ code }: AppError): boolean {
  return OF_ONE_PIECE.includes(code);
}

/** Refusals under the headlines of their pieces; a piece that is gone has none. */
function named(
  session: LibrarySession,
  refused: ReadonlyMap<string, AppError>,
): Promise<Written['refused']> {
  const entries = Array.from(refused, async ([articleId, error]) => {
    const record = await session.use((library) => library.call('articles.get', { id: articleId }));
    return { articleId, headline: record.ok ? record.value.headline : '', error };
  });
  return Promise.all(entries);
}

async function writeOne(
  services: ExportServices,
  articleId: string,
  format: ExportFormat,
  directory: string,
): Promise<Result<{ fileName: string; notices: ExportNotice[] }>> {
  const piece = await readForExport(services, articleId, format);
  if (!piece.ok) return piece;
  const target = { directory, owner: articleId };
  const written = await services.tasks.run('export.write', { ...piece.value, target });
  if (!written.ok) return written;
  return ok({ fileName: written.value.fileName, notices: [...written.value.notices] });
}

function readForExport(
  { session, settings }: ExportServices,
  id: string,
  format: ExportFormat,
): Promise<Result<TaskInput<'export.article'>>> {
  return session.use(async (library) => {
    const read = await library.readPackage(id);
    if (!read.ok) return read;
    const record = await library.call('articles.get', { id });
    if (!record.ok) return record;
    const style = await readSourceStyle(library, id, settings.get().sourceStyle);
    if (!style.ok) return style;
    const { package: piece, pictures } = read.value;
    const options = { modifiedAt: record.value.updatedAt, sourceStyle: style.value };
    return ok({ piece, pictures, format, options });
  });
}
