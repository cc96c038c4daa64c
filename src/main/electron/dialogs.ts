/** The native dialogs in which a person chooses files and folders. */
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { assertNever } from '../../shared/ipc/result.ts';
import type { PickRequest } from '../services/host.ts';
import { DOCUMENT_EXTENSIONS } from '../services/import-files.ts';

const PICTURE_EXTENSIONS = ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif'];

/** Asks for files or a folder; absolute paths, empty when the person cancelled. */
export async function pick(
  window: BrowserWindow,
  request: PickRequest,
  from: string | undefined,
): Promise<readonly string[]> {
  const options = optionsOf(request);
  if (from) options.defaultPath = from;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return canceled ? [] : filePaths;
}

function optionsOf(request: PickRequest): OpenDialogOptions {
  switch (request) {
    case 'documents':
      return {
        title: 'Import documents',
        buttonLabel: 'Import',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Documents', extensions: [...DOCUMENT_EXTENSIONS] },
          { name: 'All files', extensions: ['*'] },
        ],
      };
    case 'documents-folder':
      return folder('Import a folder of documents', 'Import');
    case 'picture':
      return {
        title: 'Choose a picture',
        buttonLabel: 'Choose',
        properties: ['openFile'],
        filters: [{ name: 'Pictures', extensions: PICTURE_EXTENSIONS }],
      };
    case 'sources':
      return {
        title: 'Attach files as sources',
        buttonLabel: 'Attach',
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: 'All files', extensions: ['*'] }],
      };
    case 'export-folder':
      return folder('Choose where to export to', 'Export here');
    case 'library-folder':
      return folder('Choose where the library is', 'Use this folder');
    default:
      return assertNever(request);
  }
}

function folder(title: string, buttonLabel: string): OpenDialogOptions {
  return { title, buttonLabel, properties: ['openDirectory', 'createDirectory'] };
}
