/** Writes library sources as a file of references, for other programs, into a chosen folder. */
import type { ReferenceFormat } from '../../shared/evidence/interchange/references.ts';
import type { HandlersOf } from '../../shared/ipc/dispatch.ts';
import { ok } from '../../shared/ipc/result.ts';
import { writeExport } from './export/write-export.ts';
import type { ExportFolders } from './export-folders.ts';
import type { Host } from './host.ts';
import type { LibrarySession } from './library-session.ts';
import type { SettingsStore } from './settings.ts';

const FILES: Record<ReferenceFormat, { readonly fileName: string; readonly mediaType: string }> = {
  'csl-json': { fileName: 'sources.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  bibtex: { fileName: 'sources.bib', mediaType: 'application/x-bibtex' },
  ris: { fileName: 'sources.ris', mediaType: 'application/x-research-info-systems' },
};

/** Whose these files are in the export ledger, so that only an own old one is replaced. */
const OWNER = 'references';

/** Handler of the operation; null when the person chose no folder. */
export function referenceOperations({
  host,
  session,
  settings,
  folders,
}: {
  readonly host: Host;
  readonly session: LibrarySession;
  readonly settings: SettingsStore;
  readonly folders: ExportFolders;
}): HandlersOf<'exports.references'> {
  return {
    'exports.references': async ({ ids, format }) => {
      const [directory] = await host.pick('export-folder', settings.get().exportDirectory);
      if (directory === undefined) return ok(null);
      folders.approve(directory);
      const written = await session.use((library) =>
        library.call('desk.writeReferences', { ids, format }),
      );
      if (!written.ok) return written;
      const content = written.value.text;
      const file = { ...FILES[format], content, notices: [], attachments: [] };
      const saved = writeExport(file, () => null, { directory, owner: OWNER });
      return saved.ok ? ok({ directory, fileName: saved.value.fileName }) : saved;
    },
  };
}
