/** Files as sources: each is attached at once under its name, and read behind the writing. */
import type { Attached } from '../../../shared/ipc/areas/capture.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { sourceInFile } from './new-source.ts';
import { type CaptureQueue, type CaptureServices, type FileToRead, nameIn } from './queue.ts';

/** Attaches every file; the first that the library refuses ends it. */
export async function attachFiles(
  services: Pick<CaptureServices, 'session' | 'settings'>,
  queue: CaptureQueue,
  articleId: string | null,
  files: readonly FileToRead[],
): Promise<Result<Attached[]>> {
  const attached: Attached[] = [];
  for (const file of files) {
    const one = await attach(services, articleId, file);
    if (!one.ok) return one;
    attached.push(one.value);
    const sourceId = one.value.source.id;
    queue.hand(sourceId, file);
    const by = nameIn(services.settings);
    // Waiting is kept, so that the next start knows of a file that was never read.
    const state = { by, sourceId, state: 'waiting', problem: null } as const;
    await services.session.use((library) => library.copies('copies.setState', state));
  }
  queue.begin();
  return ok(attached);
}

function attach(
  { session, settings }: Pick<CaptureServices, 'session' | 'settings'>,
  articleId: string | null,
  { fileName }: FileToRead,
): Promise<Result<Attached>> {
  return session.use((library) =>
    library.copies('copies.attach', {
      by: nameIn(settings),
      articleId,
      fields: sourceInFile(fileName),
      origin: 'file',
      capture: 'none',
    }),
  );
}
