/** Where things are: the project, the installed packages and the per-user cache. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of an installed package's folder. */
export function packageDirectory(name: string): string {
  return join(PROJECT_ROOT, 'node_modules', ...name.split('/'));
}

/** The folder for what is costly to make and safe to lose, by the platform's convention. */
export function cacheDirectory(): string {
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return join(home, 'Library', 'Caches', 'standfirst');
    case 'win32':
      return join(
        process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'),
        'standfirst',
        'Cache',
      );
    default:
      return join(process.env.XDG_CACHE_HOME || join(home, '.cache'), 'standfirst');
  }
}
