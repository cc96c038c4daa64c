/** The operations of the `capture` area: attaching at once, copying behind, showing what was kept. */

import type { Attached } from '../../../shared/ipc/areas/capture.ts';
import type { HandlersOf } from '../../../shared/ipc/dispatch.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { captureText } from '../capture/capture-file.ts';
import type { Host } from '../host.ts';
import { fileAt } from '../import-files.ts';
import { attachFiles } from './attach-files.ts';
import { checkLinks } from './check-links.ts';
import { keepCaptured } from './keep-captured.ts';
import { sourceAt } from './new-source.ts';
import {
  type CaptureQueue,
  type CaptureServices,
  type FileToRead,
  nameIn,
  readInTasks,
} from './queue.ts';
import { captureAgain } from './recapture.ts';

type CaptureOperation =
  | 'capture.address'
  | 'capture.bytes'
  | 'capture.pick'
  | 'capture.text'
  | 'capture.again'
  | 'capture.checkLinks'
  | 'capture.view';

/** Handlers of the area. */
export function captureOperations(
  services: CaptureServices & { readonly host: Host },
  queue: CaptureQueue,
): HandlersOf<CaptureOperation> {
  const { session, settings, tasks, host } = services;
  return {
    'capture.address': async ({ url, articleId }) => {
      const attached = await session.use((library) =>
        library.copies('copies.attach', {
          by: nameIn(settings),
          articleId,
          fields: sourceAt(url.trim()),
          origin: 'typed',
          capture: 'waiting',
        }),
      );
      queue.begin();
      return attached;
    },
    'capture.bytes': ({ articleId, files }) =>
      attachFiles(services, queue, articleId, files.map(inMemory)),
    'capture.pick': async ({ articleId }): Promise<Result<Attached[]>> => {
      const paths = await host.pick('sources');
      return attachFiles(services, queue, articleId, paths.map(fileAt));
    },
    'capture.text': async ({ sourceId, text }) => {
      const captured = await captureText('typed', text, readInTasks(tasks));
      if (!captured.ok) return captured;
      return session.use((library) =>
        keepCaptured(library, nameIn(settings), sourceId, captured.value),
      );
    },
    'capture.again': ({ sourceId }) => captureAgain(services, sourceId),
    'capture.checkLinks': ({ sourceIds }) => checkLinks(services, sourceIds),
    'capture.view': ({ snapshotId }) =>
      session.use(async (library) => {
        const copy = await library.copies('copies.read', { snapshotId });
        if (!copy.ok) return copy;
        const { snapshot, projection, readable } = copy.value;
        const empty = { projector: '', text: '', segments: [] };
        return ok({ snapshot, projection: projection ?? empty, html: readable });
      }),
  };
}

function inMemory({
  fileName,
  bytes,
}: {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}): FileToRead {
  return { fileName, read: async () => ok(bytes) };
}
