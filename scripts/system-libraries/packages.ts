/** Programs and Debian packages: what is missing, and how it gets installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../support/command.ts';
import { SetupProblem } from '../support/setup-problem.ts';

/** Those of the programs that are in no folder of the PATH. */
export function missingPrograms(programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.filter(
    (program) => !folders.some((folder) => folder !== '' && existsSync(join(folder, program))),
  );
}

/** True for the superuser; always false on Windows. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Installs Debian packages if we may, otherwise throws a SetupProblem with the one command that
 * does it. `purpose` says what needs them ("Running Electron"). No packages: no effect.
 */
export async function installPackages(packages: readonly string[], purpose: string): Promise<void> {
  if (packages.length === 0) return;
  if (missingPrograms(['apt-get']).length > 0) {
    throw new SetupProblem(
      `${purpose} needs software that is not installed. On Debian it is called: ${packages.join(' ')}`,
    );
  }
  if (!isRoot()) {
    throw new SetupProblem(
      `${purpose} needs system packages that are not installed.`,
      `sudo apt-get update && sudo apt-get install -y ${(await namesHere(packages)).join(' ')}`,
    );
  }
  console.log(`  ${purpose} needs system packages; installing ${packages.join(' ')}.`);
  await aptGet(['update']);
  await aptGet(['install', '-y', '--no-install-recommends', ...(await namesHere(packages))]);
}

async function aptGet(words: readonly string[]): Promise<void> {
  const result = await run('apt-get', ['-qq', ...words], {
    collect: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.code !== 0) {
    throw new SetupProblem(`apt-get ${words.join(' ')} failed:\n${result.output.trim()}`);
  }
}

/** Since 2024 Debian and Ubuntu name some libraries with a `t64` suffix (64-bit time). */
function namesHere(packages: readonly string[]): Promise<string[]> {
  return Promise.all(
    packages.map(async (name) => {
      const renamed = `${name}t64`;
      const found = await run('apt-cache', ['show', renamed], { collect: true });
      return found.code === 0 ? renamed : name;
    }),
  );
}
