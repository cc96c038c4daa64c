/**
 * Composes every operation of the contract from the library, the tasks, the settings and the
 * desktop. Electron serves the result to the page; tests call it without a window.
 */
import type { Handlers } from '../../shared/ipc/dispatch.ts';
import { handlersThrough } from '../library/operations.ts';
import type { Tasks } from '../tasks/client.ts';
import { appOperations, settingsOperations } from './app-operations.ts';
import { assetOperations } from './asset-operations.ts';
import { captureOperations } from './capturing/operations.ts';
import { type CaptureQueue, createCaptureQueue } from './capturing/queue.ts';
import { everythingOperations } from './export-everything.ts';
import { createExportFolders } from './export-folders.ts';
import { exportOperations } from './export-operations.ts';
import { createExportStop } from './export-stop.ts';
import type { Host } from './host.ts';
import { createImporting, type Importing } from './import-operations.ts';
import { libraryStateOperations } from './library-operations.ts';
import type { LibraryRecovery } from './library-recovery.ts';
import type { LibrarySession } from './library-session.ts';
import type { Log } from './log.ts';
import { createPreflight } from './preflight/run-preflight.ts';
import { referenceOperations } from './reference-operations.ts';
import { reportOperations } from './report-operations.ts';
import type { SettingsStore } from './settings.ts';

/** The parts that operations are composed of. */
export type Services = {
  readonly host: Host;
  readonly session: LibrarySession;
  readonly recovery: LibraryRecovery;
  readonly tasks: Tasks;
  readonly settings: SettingsStore;
  readonly log: Log;
};

/** All operations, and what main itself uses of them. */
export type Operations = {
  readonly handlers: Handlers;
  readonly handDocuments: Importing['hand'];
  /** Copies of sources that are still to be saved; begin once the library may be used. */
  readonly captures: CaptureQueue;
};

/** Builds the operations; nothing is started by this. */
export function createOperations(services: Services): Operations {
  const { host, session, recovery } = services;
  const importing = createImporting(services);
  const captures = createCaptureQueue(services);
  const folders = createExportFolders(services.settings.get().exportDirectory);
  const preflight = createPreflight(services);
  const exporting = { ...services, folders, preflight, stop: createExportStop() };
  const appServices = { ...services, folders, libraryDirectory: session.directory };
  const handlers: Handlers = {
    ...handlersThrough((name, input) =>
      session.use(async (library) => library.handlers[name](input)),
    ),
    ...libraryStateOperations(session, recovery, host),
    ...importing.handlers,
    ...exportOperations(exporting),
    ...everythingOperations(exporting),
    ...referenceOperations(exporting),
    ...assetOperations(session, host),
    ...captureOperations(services, captures),
    'preflight.run': preflight,
    ...reportOperations({ ...services, folders }),
    ...appOperations(appServices),
    ...settingsOperations(appServices),
  };
  return { handlers, handDocuments: importing.hand, captures };
}
