/** The application's bundles in out/: made with electron-vite, and only when something changed. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';
import { PROJECT_ROOT, packageDirectory } from './paths.ts';
import { SetupProblem } from './setup-problem.ts';

/** What the bundles are made from. */
const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package-lock.json'];

const BUNDLE = 'out/renderer/index.html';

/** Path of electron-vite's command line, to be run with Node. */
export function electronVite(): string {
  return join(packageDirectory('electron-vite'), 'bin', 'electron-vite.js');
}

/** Builds the application unless out/ is newer than every source file. */
export async function ensureBuild(): Promise<void> {
  const built = await stat(join(PROJECT_ROOT, BUNDLE)).catch(() => undefined);
  if (built !== undefined && built.mtimeMs > (await newestSource())) return;
  const result = await run(process.execPath, [electronVite(), 'build', '--logLevel', 'warn'], {
    cwd: PROJECT_ROOT,
  });
  if (result.code !== 0) throw new SetupProblem('The application could not be built.');
}

async function newestSource(): Promise<number> {
  const times = await Promise.all(SOURCES.map((source) => newest(join(PROJECT_ROOT, source))));
  return Math.max(...times);
}

/** The latest change, in milliseconds, of a file or of anything below a folder. */
async function newest(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const entries = await readdir(path, { recursive: true });
  const times = await Promise.all(
    entries.map(async (entry) => (await stat(join(path, entry))).mtimeMs),
  );
  return Math.max(info.mtimeMs, ...times);
}
