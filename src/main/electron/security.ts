/**
 * What no page of this program may do: ask for permissions, leave, open windows, embed others.
 * Everything is denied in one place, for every web contents that will ever exist.
 */
import { app, type Session, session, type WebContents, type WebPreferences } from 'electron';

/** Preferences of every window; tests assert each of them on the running program. */
export const SECURE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  spellcheck: false,
} as const satisfies WebPreferences;

/**
 * Turns on the process sandbox for everything. It must not be called together with
 * `--no-sandbox` (root, development only): it overrides the switch and Chromium fails.
 */
export function enableSandboxWherePossible(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/**
 * Denies navigation, windows and embedding to all web contents; must run before any exists.
 * `reloadable` is the development server's page, which reloads itself; null in a built program.
 */
export function confineAllContents(
  reloadable: string | null,
  onDenied: (what: string) => void,
): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, reloadable, onDenied));
}

/** Denies every permission, asked or checked, and the network spell checker; Electron must be ready. */
export function denyPermissions(onDenied: (what: string) => void): void {
  denyPermissionsOf(session.defaultSession, onDenied);
}

type Leaving = { readonly url: string; readonly preventDefault: () => void };

function confine(
  contents: WebContents,
  reloadable: string | null,
  onDenied: (what: string) => void,
): void {
  const deny = (what: string) => (event: Leaving) => {
    if (event.url === reloadable) return;
    event.preventDefault();
    onDenied(what);
  };
  contents.on('will-navigate', deny('navigation'));
  contents.on('will-frame-navigate', deny('frame navigation'));
  contents.on('will-redirect', deny('redirect'));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onDenied('webview');
  });
  contents.setWindowOpenHandler(() => {
    onDenied('window');
    return { action: 'deny' };
  });
}

function denyPermissionsOf(target: Session, onDenied: (what: string) => void): void {
  target.setPermissionRequestHandler((_contents, permission, answer) => {
    onDenied(`permission ${permission}`);
    answer(false);
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  // Chromium's own checker would fetch its dictionaries from the network.
  target.setSpellCheckerEnabled(false);
}
