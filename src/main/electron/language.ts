/** The language of what Chromium draws itself, such as date fields. Called by main's boot. */
import { app } from 'electron';

/**
 * Date fields follow the interface, which is in British English: day before month, 24 hours.
 * Must run before Electron is ready; a `--lang` on the command line wins.
 */
export function speakBritishEnglish(): void {
  if (!app.commandLine.hasSwitch('lang')) app.commandLine.appendSwitch('lang', 'en-GB');
}
