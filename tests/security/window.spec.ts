/** Electron's security checklist, item by item, asserted on the running application. */
import { expect, test } from '../e2e/support/test.ts';

test('the page has no Node and sees exactly two functions of the program', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    node: ['process', 'require', 'module', 'Buffer', 'global', '__dirname'].filter(
      (name) => name in window,
    ),
    bridge: Object.entries(window.standfirst).map(([name, value]) => `${name}: ${typeof value}`),
  }));
  expect(seen.node).toEqual([]);
  expect(seen.bridge.toSorted()).toEqual(['invoke: function', 'subscribe: function']);
});

test('the page cannot replace what the preload gave it', async ({ app }) => {
  const kept = await app.page.evaluate(() => {
    const before = window.standfirst.invoke;
    Reflect.set(window.standfirst, 'invoke', () => null);
    return window.standfirst.invoke === before;
  });
  expect(kept).toBe(true);
});

test('the window is sandboxed, isolated and without Node integration', async ({ running }) => {
  const preferences = await running.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents: object | undefined = window?.webContents;
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
    return typeof read === 'function' ? Object(read.call(contents)) : null;
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
  });
  expect(preferences.webSecurity ?? true).toBe(true);
  expect(preferences.allowRunningInsecureContent ?? false).toBe(false);
  expect(preferences.experimentalFeatures ?? false).toBe(false);
});

test('the spell checker that fetches dictionaries is off', async ({ running }) => {
  const isOn = await running.electron.evaluate(({ session }) =>
    session.defaultSession.isSpellCheckerEnabled(),
  );
  expect(isOn).toBe(false);
});

test('navigation, windows and embedding go nowhere', async ({ app, running }) => {
  const before = app.page.url();
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
    link.remove();
    location.assign('https://example.com/');
  });
  const opened = await app.page.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  // The page model would wait for a navigation that never comes, so the window itself is asked.
  const state = await running.electron.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const contents = windows[0]?.webContents;
    const panes: unknown = await contents?.executeJavaScript(
      'document.querySelectorAll("[data-pane]").length',
    );
    return { windows: windows.length, url: contents?.getURL(), hasPanes: Number(panes) > 0 };
  });
  expect(state).toEqual({ windows: 1, url: before, hasPanes: true });
});

test('every permission is denied, asked or checked', async ({ app, running }) => {
  const answers = await app.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as const;
    const states = names.map(async (name) => (await navigator.permissions.query({ name })).state);
    return { states: await Promise.all(states), asked: await Notification.requestPermission() };
  });
  expect(new Set(answers.states)).toEqual(new Set(['denied']));
  expect(answers.asked).toBe('denied');
  const media = await app.page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      (error: unknown) => (error instanceof Error ? error.name : 'refused'),
    ),
  );
  expect(media).not.toBe('given');
  expect(running.problems).toEqual([]);
});

test('the runtime is a current Electron', async ({ app }) => {
  const about = await app.page.evaluate(() => window.standfirst.invoke('app.about', {}));
  if (!about.ok) throw new Error(about.error.sentence);
  const { electron, runtime } = about.value;
  const major = Number(electron.split('.')[0]);
  expect(runtime).not.toBe('unknown');
  expect(major).toBeGreaterThanOrEqual(runtime === 'official' ? 45 : 33);
});
