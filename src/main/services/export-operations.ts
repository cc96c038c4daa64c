/** Export from the window: preview, write to a folder, show the folder. */
import type { ExportFormat } from '../../shared/export/format.ts';
import type { HandlersOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Tasks } from '../tasks/client.ts';
import type { TaskOutput } from '../tasks/tasks.ts';
import type { Host } from './host.ts';
import type { LibrarySession } from './library-session.ts';
import type { SettingsStore } from './settings.ts';

/** What exporting works with. */
export type ExportServices = {
  readonly host: Host;
  readonly tasks: Tasks;
  readonly session: LibrarySession;
  readonly settings: SettingsStore;
};

/** Handlers of the `exports` area. */
export function exportOperations(
  services: ExportServices,
): HandlersOf<'exports.preview' | 'exports.write' | 'exports.reveal'> {
  return {
    'exports.preview': async ({ articleId, format }) => {
      const exported = await exportOne(services, articleId, previewFormat(format));
      if (!exported.ok) return exported;
      const { fileName, content, notices } = exported.value;
      const text = typeof content === 'string' ? content : '';
      const isHtml = exported.value.mediaType === 'text/html';
      return ok({ fileName, text, isHtml, notices: [...notices] });
    },
    'exports.write': async () => fail('internal'),
    'exports.reveal': async ({ directory }) => {
      await services.host.reveal(directory);
      return ok({});
    },
  };
}

/** A Word file cannot be shown as text; the page with the same content stands for it. */
function previewFormat(format: ExportFormat): ExportFormat {
  return format === 'docx' ? 'html' : format;
}

function exportOne(
  { session, tasks }: ExportServices,
  articleId: string,
  format: ExportFormat,
): Promise<Result<TaskOutput<'export.article'>>> {
  return session.use(async (library) => {
    const read = await library.readPackage(articleId);
    if (!read.ok) return read;
    const { package: piece, pictures } = read.value;
    return tasks.run('export.article', { piece, pictures, format, options: {} });
  });
}
