/**
 * Puts the program together: services, operations, window. `startProgram` runs before Electron
 * is ready and already opens the library; `ready` shows the window.
 */
import { join } from 'node:path';
import { findPicture } from '../services/asset-operations.ts';
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
  const page = developmentPage() ?? PAGE_URL;
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
  const host = createDesktop(lifecycle.window, flusher);
  const services = startServices(
    profile,
    {
      library: join(directory, 'library-worker.js'),
      tasks: join(directory, 'tasks-worker.js'),
    },
    host.announce,
  );
  const { log, session, settings } = services;
  const { handlers, handDocuments } = createOperations({ ...services, host });
  const denied = (what: string) => log.write('warn', 'security.denied', { what });

  handleUncaught({ log, flusher, window: lifecycle.window });
  confineAllContents(page === PAGE_URL ? null : page, denied);
  serveContract({ handlers, page, log });

  const ready = () => {
    denyPermissions(denied);
    applyTheme(settings.get().theme);
    serveSchemes(join(directory, '../renderer'), (id) => findPicture(session, id));
    installMenu((id) => host.announce('app.command', { id }));
    lifecycle.show();
    handDocuments(documentsIn(process.argv.slice(1), process.cwd()));
  };
  return { ready, show: lifecycle.show, importDocuments: handDocuments };
}

/** The development server's page while `npm run dev` runs; null in a built program. */
function developmentPage(): string | null {
  return process.env.ELECTRON_RENDERER_URL ?? null;
}
