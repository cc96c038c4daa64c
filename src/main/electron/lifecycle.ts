/**
 * When the program opens its window and when it ends. On macOS it lives on without a window;
 * everywhere it ends only after the library has been closed properly.
 */
import { app, type BrowserWindow } from 'electron';

/** The window, and what has to happen before the process may end. */
export type LifecycleOptions = {
  readonly openWindow: () => BrowserWindow;
  readonly beforeEnd: () => Promise<unknown>;
};

/** The program's one window over time. */
export type Lifecycle = {
  readonly window: () => BrowserWindow | null;
  /** Shows the window, opening it if there is none. */
  readonly show: () => void;
  /** The person kept the window open, so the program does not quit after all. */
  readonly stay: () => void;
};

/** Starts the lifecycle; must run once Electron is ready. */
export function startLifecycle({ openWindow, beforeEnd }: LifecycleOptions): Lifecycle {
  let window: BrowserWindow | null = null;
  let isQuitting = false;
  let hasEnded = false;

  const show = () => {
    if (window !== null) return bringToFront(window);
    window = openWindow();
    window.once('closed', () => {
      window = null;
      if (isQuitting) app.quit();
    });
  };

  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (hasEnded) return;
    event.preventDefault();
    void beforeEnd().finally(() => {
      hasEnded = true;
      app.quit();
    });
  });
  return {
    window: () => window,
    show,
    stay: () => {
      isQuitting = false;
    },
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
