/** Operations of the program itself: settings, spelling, native parts, diagnostics. */
import type { HandlersOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { Tasks } from '../tasks/client.ts';
import { diagnosticsText } from './diagnostics.ts';
import type { ExportFolders } from './export-folders.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import type { SettingsPatch, SettingsStore } from './settings.ts';

/** What these operations work with. */
export type AppServices = {
  readonly host: Host;
  readonly settings: SettingsStore;
  readonly tasks: Tasks;
  readonly log: Log;
  readonly folders: ExportFolders;
  readonly libraryDirectory: () => string;
};

type AppOperation =
  | 'app.about'
  | 'app.diagnostics'
  | 'app.openExternal'
  | 'app.contextMenu'
  | 'app.menuState'
  | 'app.setTitle'
  | 'app.flushed'
  | 'app.report'
  | 'app.quit';

/** Handlers of the `app` area. */
export function appOperations(services: AppServices): HandlersOf<AppOperation> {
  const { host, log } = services;
  const about = () => ({ ...host.about(), libraryDirectory: services.libraryDirectory() });
  return {
    'app.about': () => ok(about()),
    'app.diagnostics': () => ok({ text: diagnosticsText(about(), log) }),
    'app.openExternal': async ({ url }) => ok({ opened: await host.openExternal(url) }),
    'app.contextMenu': async ({ entries }) => ok({ id: await host.contextMenu(entries) }),
    'app.menuState': ({ disabled }) => done(() => host.disableInMenu(disabled)),
    'app.setTitle': ({ title }) => done(() => host.setTitle(title)),
    'app.flushed': ({ request, saved }) => done(() => host.flushed(request, saved)),
    'app.report': ({ message }) => done(() => log.write('error', 'page.error', { message })),
    'app.quit': () => done(() => host.quit()),
  };
}

type SettingsOperation =
  | 'settings.get'
  | 'settings.set'
  | 'spelling.check'
  | 'spelling.suggest'
  | 'spelling.learn'
  | 'spelling.forget';

/** Handlers of the `settings` and `spelling` areas; learnt words are a setting. */
export function settingsOperations(services: AppServices): HandlersOf<SettingsOperation> {
  const { settings, tasks } = services;
  const set = async (patch: SettingsPatch): Promise<Result<Settings>> => {
    const folder = patch.exportDirectory;
    if (folder && !services.folders.isApproved(folder)) {
      return fail('invalid-input', 'exportDirectory');
    }
    const changed = settings.set(patch);
    if (!changed.ok) return changed;
    services.host.announce('settings.changed', changed.value);
    services.host.applyTheme(changed.value.theme);
    if (patch.personalWords !== undefined) {
      await tasks.run('spelling.setPersonalWords', { words: changed.value.personalWords });
    }
    return changed;
  };
  const setWords = async (words: string[]): Promise<Result<Record<string, never>>> => {
    const changed = await set({ personalWords: words });
    return changed.ok ? ok({}) : changed;
  };
  return {
    'settings.get': () => ok(settings.get()),
    'settings.set': (patch) => set(patch),
    'spelling.check': (input) => tasks.run('spelling.check', input),
    'spelling.suggest': (input) => tasks.run('spelling.suggest', input),
    'spelling.learn': ({ word }) => setWords([...new Set([...settings.get().personalWords, word])]),
    'spelling.forget': ({ word }) =>
      setWords(settings.get().personalWords.filter((known) => known !== word)),
  };
}

function done(work: () => void): Result<Record<string, never>> {
  work();
  return ok({});
}
