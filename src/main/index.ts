/**
 * The order in which the program starts, and nothing else. What can begin before Electron is
 * ready does: the library's thread opens its file while Chromium initialises.
 */
import { endNow, isFirstInstance, listenToSystem, whenReady } from './electron/instance.ts';
import { speakBritishEnglish } from './electron/language.ts';
import { chooseProfile } from './electron/profile.ts';
import { startProgram } from './electron/program.ts';
import { declareSchemes } from './electron/scheme.ts';
import { enableSandboxWherePossible } from './electron/security.ts';

const profile = chooseProfile();
if (isFirstInstance()) {
  declareSchemes();
  speakBritishEnglish();
  enableSandboxWherePossible();
  const program = startProgram(profile, import.meta.dirname);
  listenToSystem({ onShow: program.show, onDocuments: program.importDocuments });
  void whenReady().then(program.ready);
} else {
  endNow();
}
