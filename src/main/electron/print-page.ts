/**
 * Turns a page of our own into a PDF with tags and outline, in a window nobody sees: sandboxed,
 * without scripts, in a session of its own that ends with it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { SECURE_PREFERENCES } from './security.ts';

/** Prints a page on A4. */
export async function printPage(html: string): Promise<Result<Uint8Array>> {
  const directory = await mkdtemp(join(tmpdir(), 'standfirst-print-'));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...SECURE_PREFERENCES, javascript: false, partition: 'print' },
  });
  try {
    const file = join(directory, 'page.html');
    await writeFile(file, html);
    await window.loadFile(file);
    const printed = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return ok(new Uint8Array(printed));
  } catch (error) {
    return fail('internal', String(error), 'The page could not be printed.');
  } finally {
    window.destroy();
    await rm(directory, { recursive: true, force: true });
  }
}
