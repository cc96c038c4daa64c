/**
 * The one window: secure preferences, remembered bounds, no white flash, and shown only when
 * the page has painted. Created by main's boot and again when the dock icon asks for it.
 */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../../shared/settings/schema.ts';
import {
  placeWindow,
  readWindowState,
  SMALLEST,
  type WindowState,
  writeWindowState,
} from '../services/window-state.ts';
import { SECURE_PREFERENCES } from './security.ts';

/** The page (an `app:` address or the development server's), its preload, and where its bounds are kept. */
export type WindowOptions = {
  readonly page: string;
  readonly preload: string;
  readonly stateFile: string;
};

/** Background before the page has painted, equal to the page's own in styles/tokens.css. */
const BACKGROUND = { light: '#fbfbfa', dark: '#1b1c1e' } as const;

/** Opens the window and starts loading the page at once; it shows itself when it is painted. */
export function openWindow({ page, preload, stateFile }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  const window = new BrowserWindow({
    ...placeWindow(state?.bounds ?? null, workAreas()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Standfirst',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      ...SECURE_PREFERENCES,
      preload,
    },
  });
  if (state?.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => writeWindowState(stateFile, stateOf(window)));
  // A failed load ends in a log line and a blank window; the promise's rejection says nothing more.
  window.loadURL(page).catch(() => {});
  return window;
}

/** Applies the theme of the settings to native parts; high contrast follows the system's choice. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}

function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
}

function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main.workArea, ...others.map((display) => display.workArea)] as const;
}
