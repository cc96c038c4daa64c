/** The desktop as the operations see it, made of Electron's windows, menus and dialogs. */
import { app, type BrowserWindow, shell } from 'electron';
import type { Host } from '../services/host.ts';
import { aboutFacts } from './about.ts';
import { showContextMenu } from './context-menu.ts';
import { pick } from './dialogs.ts';
import { openExternal } from './external.ts';
import type { Flusher } from './flush.ts';
import { sendEvent } from './ipc.ts';
import { disableInMenu } from './menu.ts';
import { printPage } from './print-page.ts';
import { applyTheme } from './window.ts';

/** Builds the host over the open window; without a window there is nobody to ask or tell. */
export function createDesktop(window: () => BrowserWindow | null, flusher: Flusher): Host {
  const ask = async <Answer>(
    without: Answer,
    work: (open: BrowserWindow) => Promise<Answer>,
  ): Promise<Answer> => {
    const open = window();
    return open === null ? without : work(open);
  };
  return {
    pick: (request, from) => ask<readonly string[]>([], (open) => pick(open, request, from)),
    printPage,
    reveal: async (directory) => {
      await shell.openPath(directory);
    },
    openExternal: (url) => ask(false, (open) => openExternal(open, url)),
    contextMenu: (entries) => ask(null, (open) => showContextMenu(open, entries)),
    disableInMenu,
    setTitle: (title) => window()?.setTitle(title),
    flushed: flusher.answered,
    quit: () => app.quit(),
    applyTheme,
    announce: (name, payload) => {
      const open = window();
      if (open !== null) sendEvent(open, name, payload);
    },
    about: aboutFacts,
  };
}
