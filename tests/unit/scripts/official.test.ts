import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { downloadOfficial } from '../../../scripts/electron-runtime/official.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder with an installer that runs this program; the test decides how it behaves. */
async function installer(program: string) {
  const folder = await temporaryFolder({ 'install.cjs': program });
  return { script: join(folder, 'install.cjs'), dist: join(folder, 'dist'), folder };
}

test('an installer that succeeds is let through', async () => {
  const { script, dist } = await installer(
    `const fs = require('fs'); fs.mkdirSync(__dirname + '/dist');
     fs.writeFileSync(__dirname + '/dist/electron', 'binary');`,
  );
  expect(await downloadOfficial(script, dist, 10_000)).toEqual({ kind: 'done' });
  expect(existsSync(join(dist, 'electron'))).toBe(true);
});

test('a failed download gives the last line of the error as its reason', async () => {
  const { script, dist } = await installer(
    `console.error('Downloading'); console.error('TypeError: fetch failed'); process.exit(1);`,
  );
  const result = await downloadOfficial(script, dist, 10_000);
  expect(result).toEqual({ kind: 'failed', reason: 'fetch failed' });
});

test('a download that stands still is given up and its process ended', async () => {
  const { script, dist, folder } = await installer(
    `require('fs').writeFileSync(__dirname + '/pid', String(process.pid));
     setInterval(() => {}, 1000);`,
  );
  const result = await downloadOfficial(script, dist, 3_000);
  expect(result).toEqual({ kind: 'failed', reason: 'no data for 3 s' });
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('a slow download that goes on arriving is not given up', async () => {
  const { script, dist } = await installer(
    `const fs = require('fs'), os = require('os'); let rounds = 0;
     const timer = setInterval(() => {
       fs.appendFileSync(os.tmpdir() + '/electron.zip', 'x');
       if (++rounds === 22) clearInterval(timer);
     }, 200);`,
  );
  expect(await downloadOfficial(script, dist, 3_000)).toEqual({ kind: 'done' });
});
