/**
 * Bringing documents in: from the file picker, from a drop, from the clipboard. One good file
 * opens at once with a message; anything else is listed in the import dialog.
 */
import type { ImportOutcome } from '../../../shared/ipc/areas/exchange.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { closeDialog, openArticle, openDialog } from '../../state/ui.ts';
import { showToast } from '../../ui/toast.ts';
import type { DroppedFiles } from './dropped-files.ts';
import { useImport } from './import-state.ts';

async function finish(
  work: Promise<readonly ImportOutcome[] | null>,
  refused: readonly ImportOutcome[] = [],
): Promise<void> {
  useImport.setState({ isRunning: true });
  const done = await work;
  const outcomes = [...(done ?? []), ...refused];
  useImport.setState({ isRunning: false, outcomes });
  if (outcomes.length === 0) return;
  const [only] = outcomes;
  const firstId = outcomes.find(({ articleId }) => articleId !== null)?.articleId ?? null;
  if (firstId !== null) openArticle(firstId);
  if (outcomes.length === 1 && only?.articleId !== null && only !== undefined) {
    closeDialog();
    announce(only, only.articleId);
  } else openDialog({ kind: 'import' });
}

function announce({ fileName, report }: ImportOutcome, articleId: string): void {
  const changes = report?.items.filter(({ kind }) => kind !== 'kept').length ?? 0;
  const detail = changes === 0 ? 'word for word' : `with ${counted(changes, 'change')} to look at`;
  showToast(`Imported ${fileName} ${detail}`, {
    label: 'Show report',
    run: () => openDialog({ kind: 'import-report', articleId }),
  });
}

/** Asks for files, or for a folder, and imports them. */
export function importPicked(folder: boolean): Promise<void> {
  return finish(run('imports.pick', { folder }));
}

/** Imports files that were dropped on the window; those too large were never read. */
export async function importDropped({ files, refused }: DroppedFiles): Promise<void> {
  await finish(
    files.length === 0 ? Promise.resolve([]) : run('imports.bytes', { files: [...files] }),
    refused,
  );
}

/** Imports the documents that the system handed to the program, if there are any. */
export function importHanded(): Promise<void> {
  return finish(run('imports.handed', {}));
}

/** Imports what the clipboard holds, with its formatting when there is any. */
export function importClipboard(html: string, text: string): Promise<void> {
  const one = run('imports.clipboard', { html, text });
  return finish(one.then((outcome) => (outcome === null ? null : [outcome])));
}
