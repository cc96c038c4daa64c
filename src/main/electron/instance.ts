/**
 * One running program per profile, and the documents the system hands to it: from the command
 * line, from a second start, or dropped on the icon.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';
import { isDocument } from '../services/import-files.ts';

/** What happens when the program is asked to show itself or to import documents. */
export type InstanceEvents = {
  readonly onShow: () => void;
  readonly onDocuments: (paths: readonly string[]) => void;
};

/** Takes the profile's lock; false when the program already runs there and was brought to front. */
export function isFirstInstance(): boolean {
  return app.requestSingleInstanceLock();
}

/** Ends this process before it has started anything. */
export function endNow(): void {
  app.exit(0);
}

/** Resolves once Electron is ready for windows. */
export function whenReady(): Promise<void> {
  return app.whenReady();
}

/** Passes on documents and calls for attention; must run before Electron is ready. */
export function listenToSystem({ onShow, onDocuments }: InstanceEvents): void {
  app.on('second-instance', (_event, words, workingDirectory) => {
    onShow();
    onDocuments(documentsIn(words.slice(1), workingDirectory));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    onDocuments([path]);
  });
  app.on('activate', onShow);
}

/** The documents named on a command line: every word that is an existing document. */
export function documentsIn(words: readonly string[], workingDirectory: string): string[] {
  return words
    .filter((word) => !word.startsWith('-'))
    .map((word) => resolve(workingDirectory, word))
    .filter((path) => isDocument(path) && existsSync(path) && statSync(path).isFile());
}
