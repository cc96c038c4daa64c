/**
 * Electron runs this when it is started with an application folder on its command line. The
 * fallback runtime's archive lacks it, so it is packed into default_app.asar from here.
 *
 * It must stay an ES module that awaits the application: Electron holds back `ready` until this
 * module has finished, and a scheme can be registered only before `ready`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** Splits Electron's own command line into modules to preload (-r) and the application folder. */
function parseCommandLine(words) {
  const preloaded = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '-r' || word === '--require') {
      index += 1;
      preloaded.push(words[index]);
    } else if (!word.startsWith('-')) {
      return { preloaded, folder: resolve(word) };
    }
  }
  return { preloaded, folder: undefined };
}

const { preloaded, folder } = parseCommandLine(process.argv.slice(1));
if (folder === undefined) {
  console.error('Usage: electron [-r MODULE] FOLDER');
  process.exit(2);
}

const requireFromFolder = createRequire(join(folder, 'package.json'));
for (const module of preloaded) requireFromFolder(module);

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
await import(pathToFileURL(requireFromFolder.resolve(join(folder, manifest.main))).href);
