/** Commands that belong to no feature: dialogs, panes, screens, theme, text size, undo, quit. */
import type { Settings } from '../../shared/settings/schema.ts';
import { useSettings } from '../api/queries.ts';
import { run } from '../api/run.ts';
import { useCommand } from '../commands/registry.ts';
import { importPicked } from '../features/importing/run-import.ts';
import { changeSettings, nextTextScale } from '../features/settings/change-setting.ts';
import { openAttachBox } from '../features/sources/sources-tab-state.ts';
import {
  type OpenDialog,
  openArticle,
  openDialog,
  type Screen,
  showInspectorTab,
  showScreen,
  useUi,
} from '../state/ui.ts';
import { showToast } from '../ui/toast.ts';
import { backToPiece } from './back-to-piece.ts';
import { cycleFocus } from './panes.ts';

const openId = () => useUi.getState().openArticleId ?? '';

function useDialogCommand(id: string, dialog: () => OpenDialog): void {
  useCommand(id, { run: () => openDialog(dialog()) });
}

function useFileCommands(): void {
  useDialogCommand('file.new', () => ({ kind: 'new-piece' }));
  useDialogCommand('file.import', () => ({ kind: 'import' }));
  useDialogCommand('file.importClipboard', () => ({ kind: 'import' }));
  useDialogCommand('file.importReport', () => ({ kind: 'import-report', articleId: openId() }));
  useDialogCommand('file.exportLibrary', () => ({ kind: 'export-library' }));
  useDialogCommand('file.settings', () => ({ kind: 'settings' }));
  useDialogCommand('library.snippets', () => ({ kind: 'snippets' }));
  useCommand('file.importFolder', { run: () => importPicked(true) });
  useCommand('file.export', {
    run: () => {
      const { focusPane, selectedIds } = useUi.getState();
      const fromList = focusPane === 'library' && selectedIds.length > 0;
      openDialog({ kind: 'export', articleIds: fromList ? selectedIds : [openId()] });
    },
  });
  useCommand('file.close', { run: () => openArticle(null) });
  useCommand('file.quit', { run: () => run('app.quit', {}) });
}

function useGoAndHelpCommands(): void {
  useDialogCommand('go.palette', () => ({ kind: 'palette', mode: 'commands' }));
  useDialogCommand('go.piece', () => ({ kind: 'palette', mode: 'pieces' }));
  useCommand('go.nextPane', { run: () => cycleFocus(1) });
  useCommand('go.previousPane', { run: () => cycleFocus(-1) });
  useDialogCommand('help.shortcuts', () => ({ kind: 'shortcuts' }));
  useDialogCommand('help.welcome', () => ({ kind: 'welcome' }));
  useDialogCommand('help.about', () => ({ kind: 'about' }));
  useCommand('help.diagnostics', {
    run: async () => {
      const copied = await run('app.diagnostics', {});
      if (copied !== null) showToast('Copied the diagnostics; they hold no article text');
    },
  });
}

function usePaneCommands(): void {
  useCommand('view.library', {
    run: () =>
      useUi.setState(({ showLibrary }) => ({ showLibrary: !showLibrary, focusMode: false })),
  });
  useCommand('view.inspector', {
    run: () =>
      useUi.setState(({ showInspector }) => ({ showInspector: !showInspector, focusMode: false })),
  });
  useCommand('view.focusMode', {
    run: () => useUi.setState(({ focusMode }) => ({ focusMode: !focusMode })),
  });
  useCommand('view.invisibles', {
    run: () => useUi.setState(({ showInvisibles }) => ({ showInvisibles: !showInvisibles })),
  });
  useCommand('view.outline', { run: () => showInspectorTab('outline') });
  useCommand('view.details', { run: () => showInspectorTab('details') });
  useCommand('view.sources', { run: () => showInspectorTab('sources') });
  useCommand('view.evidence', { run: () => showInspectorTab('evidence') });
  useCommand('view.preflight', { run: () => showInspectorTab('preflight') });
  useCommand('view.versions', { run: () => showInspectorTab('versions') });
}

/** The same command shows a screen and brings the piece back. */
function useScreenCommand(id: string, screen: Screen): void {
  useCommand(id, {
    run: () => (useUi.getState().screen === screen ? backToPiece() : showScreen(screen)),
  });
}

function useSourceCommands(): void {
  useCommand('evidence.attach', { run: openAttachBox });
  useScreenCommand('evidence.desk', 'sources');
  useScreenCommand('evidence.people', 'people');
}

function useThemeCommand(id: string, theme: Settings['theme']): void {
  useCommand(id, { run: () => changeSettings({ theme }) });
}

function useLookCommands(): void {
  const { textScale } = useSettings();
  useThemeCommand('view.themeSystem', 'system');
  useThemeCommand('view.themeLight', 'light');
  useThemeCommand('view.themeDark', 'dark');
  useThemeCommand('view.themeContrast', 'contrast');
  const resize = (scale: number) => changeSettings({ textScale: scale });
  useCommand('view.textLarger', { run: () => resize(nextTextScale(textScale, 1)) });
  useCommand('view.textSmaller', { run: () => resize(nextTextScale(textScale, -1)) });
  useCommand('view.textNormal', { run: () => resize(1) });
}

/** Registers all of them; mounted once, with the workspace. */
export function useAppCommands(): void {
  useFileCommands();
  useGoAndHelpCommands();
  usePaneCommands();
  useSourceCommands();
  useLookCommands();
}
