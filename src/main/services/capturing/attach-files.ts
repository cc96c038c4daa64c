/** Files as sources: each is attached at once under its name, and read behind the writing. */
import type { Attached } from '../../../shared/ipc/areas/capture.ts';
import { type AppError, ok, type Result } from '../../../shared/ipc/result.ts';
import { captureFile } from '../capture/capture-file.ts';
import { keepCaptured } from './keep-captured.ts';
import { sourceInFile } from './new-source.ts';
import { type CaptureServices, nameIn, readInTasks } from './queue.ts';

/** A file that is a source: its bytes are read when its turn comes. */
export type FileToAttach = {
  readonly fileName: string;
  readonly read: () => Promise<Result<Uint8Array>>;
};

/** Attaches every file; the first that the library refuses ends it. */
export async function attachFiles(
  services: CaptureServices,
  articleId: string | null,
  files: readonly FileToAttach[],
): Promise<Result<Attached[]>> {
  const attached: Attached[] = [];
  for (const file of files) {
    const one = await attach(services, articleId, file);
    if (!one.ok) return one;
    attached.push(one.value);
    void keepFile(services, one.value.source.id, file);
  }
  return ok(attached);
}

function attach(
  { session, settings }: CaptureServices,
  articleId: string | null,
  { fileName }: FileToAttach,
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

async function keepFile(
  services: CaptureServices,
  sourceId: string,
  file: FileToAttach,
): Promise<void> {
  const { session, settings, tasks, log } = services;
  const by = nameIn(settings);
  const setState = (state: 'running' | 'failed', problem: string | null) =>
    session.use((library) => library.copies('copies.setState', { by, sourceId, state, problem }));
  const fail = ({ code }: Pick<AppError, 'code'>) => setState('failed', code);
  await setState('running', null);
  try {
    const bytes = await file.read();
    if (!bytes.ok) return void (await fail(bytes.error));
    const captured = await captureFile(file.fileName, bytes.value, readInTasks(tasks));
    if (!captured.ok) return void (await fail(captured.error));
    const kept = await session.use((library) =>
      keepCaptured(library, by, sourceId, captured.value),
    );
    if (!kept.ok) await fail(kept.error);
  } catch (error) {
    log.write('error', 'capture.file-failed', { error: String(error) });
    await fail({ code: 'internal' });
  }
}
