/**
 * Puts the program together: services, operations, window. `startProgram` runs before Electron
 * is ready and already opens the library; `ready` shows the window.
 */
import { join } from 'node:path';
import { app } from 'electron';
import { findPicture } from '../services/asset-operations.ts';
import type { Log } from '../services/log.ts';
import { createOperations } from '../services/operations.ts';
import type { Profile } from '../services/profile.ts';
import { startServices } from '../services/start-services.ts';
import { guardClosing } from './closing.ts';
import { handleDeadPage, handleUncaught } from './crash.ts';
import { createDesktop } from './desktop.ts';
import { createFlusher, flushWhenLeft } from './flush.ts';
import { documentsIn } from './instance.ts';
import { admit, serveContract } from './ipc.ts';
import { startLifecycle } from './lifecycle.ts';
import { installMenu } from './menu.ts';
import { developmentPage } from './own-page.ts';
import { PAGE_URL, serveSchemes } from './scheme.ts';
import { confineAllContents, denyPermissions } from './security.ts';
import { applyTheme, openWindow } from './window.ts';

/** The running program as the boot and the system see it. */
export type Program = {
  /** Goes on once Electron is ready. */
  readonly ready: () => void;
  readonly show: () => void;
  readonly importDocuments: (paths: readonly string[]) => void;
};

/** Starts everything that needs no window; `directory` is that of the built main process. */
export function startProgram(profile: Profile, directory: string): Program {
  const page = developmentPage(app.isPackaged, process.env) ?? PAGE_URL;
  let log: Log | null = null;
  const flusher = createFlusher();
  const lifecycle = startLifecycle({
    openWindow: () => {
      const preload = join(directory, '../preload/index.cjs');
      const window = openWindow({ page, preload, stateFile: profile.windowStateFile });
      admit(window);
      handleDeadPage(window, services.log);
      flushWhenLeft(window, flusher);
      guardClosing(window, flusher, lifecycle.stay);
      return window;
    },
    beforeEnd: () => services.close(),
  });
  handleUncaught({ log: () => log, flusher, window: lifecycle.window });
  const host = createDesktop(lifecycle.window, flusher);
  const services = startServices(
    profile,
    {
      library: join(directory, 'library-worker.js'),
      tasks: join(directory, 'tasks-worker.js'),
    },
    host.announce,
  );
  const { session, settings } = services;
  log = services.log;
  const { handlers, handDocuments, captures } = createOperations({ ...services, host });
  const denied = (what: string) => services.log.write('warn', 'security.denied', { what });

  confineAllContents(page === PAGE_URL ? null : page, denied);
  serveContract({ handlers, page, log: services.log });

  const ready = () => {
    denyPermissions(denied);
    applyTheme(settings.get().theme);
    serveSchemes(join(directory, '../renderer'), (id) => findPicture(session, id));
    installMenu((id) => host.announce('app.command', { id }));
    lifecycle.show();
    handDocuments(documentsIn(process.argv.slice(1), process.cwd()));
    captures.begin();
  };
  return { ready, show: lifecycle.show, importDocuments: handDocuments };
}
