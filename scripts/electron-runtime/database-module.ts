/**
 * Compiles better-sqlite3 for the fallback runtime. Its packaged binary asks for Node-API 10 and
 * Electron 33 offers 9; compiled without that demand, one binary serves Node 20 and later and
 * Electron 33 and later. better-sqlite3 looks in build/Release before its packaged binaries.
 */
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from '../support/command.ts';
import { PROJECT_ROOT, packageDirectory } from '../support/paths.ts';
import { SetupProblem } from '../support/setup-problem.ts';
import { withWorkFolder } from '../support/work-folder.ts';
import { installPackages, missingPrograms } from '../system-libraries/packages.ts';
import { FALLBACK } from './fallback-source.ts';
import { packageVersion } from './installed.ts';
import { headerCandidates, nodeHeaders } from './node-headers.ts';

const BINARY = join('build', 'Release', 'better_sqlite3.node');

/** The programs that node-gyp needs, each with the Debian package that brings it. */
const COMPILERS = { python3: 'python3', make: 'make', 'g++': 'g++' };

/** Demands only the Node-API that every supported runtime has. */
const COMPILER_FLAGS =
  '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/** Makes sure that better-sqlite3 loads in the fallback runtime; compiles it once per user. */
export async function ensureDatabaseModule(cache: string): Promise<void> {
  const installed = join(packageDirectory('better-sqlite3'), BINARY);
  if (existsSync(installed)) return;
  const version = await packageVersion(packageDirectory('better-sqlite3'));
  const name = `better-sqlite3-${version}-electron-${FALLBACK.electronVersion}-${process.arch}.node`;
  const cached = join(cache, name);
  if (!existsSync(cached)) await compileInto(cached, cache);
  await mkdir(join(installed, '..'), { recursive: true });
  await copyFile(cached, `${installed}.partial`);
  await rename(`${installed}.partial`, installed);
}

async function compileInto(cached: string, cache: string): Promise<void> {
  await ensureCompilers();
  console.log('  Compiling better-sqlite3 for Electron 33 (one to two minutes, once per user).');
  await withWorkFolder(cache, async (work) => {
    const source = join(work, 'better-sqlite3');
    await cp(packageDirectory('better-sqlite3'), source, { recursive: true });
    await compile(source);
    await checkLoads(source);
    await rename(join(source, BINARY), cached);
  });
}

async function ensureCompilers(): Promise<void> {
  const missing = missingPrograms(Object.keys(COMPILERS));
  const packages = Object.entries(COMPILERS)
    .filter(([program]) => missing.includes(program))
    .map(([, debianPackage]) => debianPackage);
  await installPackages(packages, 'Compiling the database module');
}

async function compile(source: string): Promise<void> {
  const headers = nodeHeaders(headerCandidates(PROJECT_ROOT, process.env));
  const nodeGyp = join(packageDirectory('node-gyp'), 'bin', 'node-gyp.js');
  const result = await run(
    process.execPath,
    [
      nodeGyp,
      'rebuild',
      '--release',
      '--force_build=1',
      ...(headers ? [`--nodedir=${headers}`] : []),
    ],
    {
      cwd: source,
      collect: true,
      env: {
        ...process.env,
        // The copy lies outside node_modules and still needs node-addon-api, and this Node first.
        NODE_PATH: join(PROJECT_ROOT, 'node_modules'),
        PATH: [join(process.execPath, '..'), process.env.PATH].join(delimiter),
        CXXFLAGS: COMPILER_FLAGS,
        JOBS: 'max',
      },
    },
  );
  if (result.code !== 0) {
    const lastLines = result.output.trim().split('\n').slice(-15).join('\n');
    throw new SetupProblem(
      `better-sqlite3 could not be compiled${headers ? '' : ": Node's headers were not found"}.\n${lastLines}`,
      headers ? undefined : 'sudo apt-get update && sudo apt-get install -y libnode-dev',
    );
  }
}

/** Opens a database with the new binary in a Node of its own, which may crash safely. */
async function checkLoads(source: string): Promise<void> {
  const program = `new (require(${JSON.stringify(source)}))(':memory:').prepare('SELECT 1').get()`;
  const result = await run(process.execPath, ['-e', program], { collect: true });
  if (result.code !== 0) throw new Error(`The compiled database module fails:\n${result.output}`);
}
