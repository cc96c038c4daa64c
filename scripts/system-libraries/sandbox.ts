/**
 * Whether Chromium's sandbox can work here. It needs unprivileged user namespaces, or the helper
 * `chrome-sandbox` owned by root with the set-user-id bit; some systems restrict the first.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupProblem } from '../support/setup-problem.ts';
import { isRoot } from './packages.ts';

/** Kernel settings that forbid unprivileged user namespaces, with the value that does. */
const RESTRICTIONS = [
  { file: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', value: '1' },
  { file: '/proc/sys/kernel/unprivileged_userns_clone', value: '0' },
  { file: '/proc/sys/user/max_user_namespaces', value: '0' },
];

const SET_USER_ID = 0o4000;

/** Throws a SetupProblem with the one command that lets Electron's sandbox work, if it cannot. */
export async function ensureSandbox(distDirectory: string): Promise<void> {
  if (process.platform !== 'linux' || isRoot()) return;
  const helper = join(distDirectory, 'chrome-sandbox');
  if (!(await namespacesRestricted()) || (await isSetUserIdRoot(helper))) return;
  throw new SetupProblem(
    "This system forbids the user namespaces that Electron's sandbox is built from, so its helper needs root's rights.",
    `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

async function namespacesRestricted(): Promise<boolean> {
  const settings = await Promise.all(
    RESTRICTIONS.map(async ({ file, value }) => {
      const text = await readFile(file, 'utf8').catch(() => '');
      return text.trim() === value;
    }),
  );
  return settings.includes(true);
}

async function isSetUserIdRoot(file: string): Promise<boolean> {
  const info = await stat(file).catch(() => undefined);
  return info !== undefined && info.uid === 0 && (info.mode & SET_USER_ID) !== 0;
}
