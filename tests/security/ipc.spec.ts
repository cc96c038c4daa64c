/** Who may call operations, and what happens to calls that are not in the contract. */
import { INVOKE_CHANNEL } from '../../src/shared/ipc/names.ts';
import { expect, test } from '../e2e/support/test.ts';

test('the preload knows no operation or event outside the contract', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    const bridge: object = window.standfirst;
    const invoke: unknown = Reflect.get(bridge, 'invoke');
    const subscribe: unknown = Reflect.get(bridge, 'subscribe');
    if (typeof invoke !== 'function' || typeof subscribe !== 'function') return null;
    const names = ['app.relaunch', 'constructor', '__proto__', 'toString', ''];
    const answers = names.map((name) =>
      Promise.resolve(invoke(name, {})).then(
        () => 'answered',
        () => 'rejected',
      ),
    );
    let subscribed = 'subscribed';
    try {
      subscribe('ELECTRON_BROWSER_REQUIRE', () => {});
    } catch {
      subscribed = 'refused';
    }
    return { answers: await Promise.all(answers), subscribed };
  });
  expect(outcome?.answers).toEqual(Array.from({ length: 5 }, () => 'rejected'));
  expect(outcome?.subscribed).toBe('refused');
});

test('main refuses names and input that the contract does not have', async ({ app, running }) => {
  const answers = await running.electron.evaluate(async ({ BrowserWindow, ipcMain }, channel) => {
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    const handler = handlers instanceof Map ? handlers.get(channel) : undefined;
    if (typeof handler !== 'function') return null;
    const [window] = BrowserWindow.getAllWindows();
    const sender = window?.webContents;
    const event = { sender, senderFrame: sender?.mainFrame };
    const calls = [
      [event, 'no.such', {}],
      [event, 'constructor', {}],
      [event, 42, {}],
      [event, 'articles.get', { id: '../../etc' }],
      [event, 'articles.get', null],
      [{ sender, senderFrame: null }, 'settings.get', {}],
      [{ sender: {}, senderFrame: sender?.mainFrame }, 'settings.get', {}],
      [{ sender, senderFrame: { url: 'https://example.com/' } }, 'settings.get', {}],
    ];
    return Promise.all(calls.map(async (call) => (await handler(...call))?.error?.code));
  }, INVOKE_CHANNEL);
  expect(answers).toEqual(Array.from({ length: 8 }, () => 'invalid-input'));
  const own = await app.page.evaluate(() => window.standfirst.invoke('settings.get', {}));
  expect(own.ok).toBe(true);
});

test('a window that the program did not open is not answered', async ({ running }) => {
  const code = await running.electron.evaluate(async ({ BrowserWindow, app }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        preload: `${app.getAppPath()}/out/preload/index.cjs`,
      },
    });
    await stranger.loadURL('app://standfirst/');
    const answer: unknown = await stranger.webContents.executeJavaScript(
      'window.standfirst.invoke("settings.get", {}).then((result) => result.error?.code ?? "ok")',
    );
    stranger.destroy();
    return answer;
  });
  expect(code).toBe('invalid-input');
});

test('the page cannot export to a folder nobody chose, nor open programs', async ({
  app,
  profile,
}) => {
  const codes = await app.page.evaluate(async (directory) => {
    const articleIds = ['018f2f4e-7b1a-7c3d-8e5f-1a2b3c4d5e6f'];
    const answers = await Promise.all([
      window.standfirst.invoke('exports.write', { articleIds, formats: ['text'], directory }),
      window.standfirst.invoke('exports.reveal', { directory }),
      window.standfirst.invoke('settings.set', { exportDirectory: directory }),
    ]);
    return answers.map((answer) => (answer.ok ? 'ok' : answer.error.code));
  }, profile);
  expect(codes).toEqual(['invalid-input', 'invalid-input', 'invalid-input']);
  const opened = await app.page.evaluate(async () => {
    const addresses = ['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'calc:'];
    const answers = addresses.map((url) => window.standfirst.invoke('app.openExternal', { url }));
    return (await Promise.all(answers)).map((answer) => answer.ok && answer.value.opened);
  });
  expect(opened).toEqual([false, false, false, false]);
});
