/** Step 2: the download by the electron package's own installer, given up when nothing arrives. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How a download ended; the reason is a phrase for a person. */
export type DownloadResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string };

const POLL_MILLISECONDS = 500;

/**
 * Runs an installer script to its end, as long as it makes progress: it is stopped once neither
 * its temporary folder nor `destination` has changed in size for `stallMilliseconds`. A slow
 * network may take as long as it likes; a dead one costs no more than the limit.
 */
export async function downloadOfficial(
  installer: string,
  destination: string,
  stallMilliseconds: number,
): Promise<DownloadResult> {
  const temporary = await mkdtemp(join(tmpdir(), 'standfirst-electron-'));
  const child = spawn(process.execPath, [installer], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = outcome(child);
  const watching = new AbortController();
  const stalled = stall([temporary, destination], stallMilliseconds, watching.signal);
  const result = await Promise.race([ended, stalled]);
  watching.abort();
  if (child.exitCode === null) child.kill('SIGKILL');
  await ended;
  await rm(temporary, { recursive: true, force: true });
  return result;
}

function outcome(child: ChildProcess): Promise<DownloadResult> {
  let output = '';
  const append = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', append);
  child.stderr?.on('data', append);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ kind: 'failed', reason: error.message }));
    child.on('close', (code) => {
      const lastLine =
        output
          .trim()
          .split('\n')
          .at(-1)
          ?.replace(/^\w*Error: /, '') ?? '';
      resolve(
        code === 0
          ? { kind: 'done' }
          : { kind: 'failed', reason: lastLine || `the installer ended with code ${code}` },
      );
    });
  });
}

async function stall(
  folders: readonly string[],
  limit: number,
  signal: AbortSignal,
): Promise<DownloadResult> {
  let size = -1;
  let changed = Date.now();
  while (!signal.aborted && Date.now() - changed < limit) {
    await delay(Math.min(POLL_MILLISECONDS, limit), undefined, { signal }).catch(() => undefined);
    const sizes = await Promise.all(folders.map(folderSize));
    const now = sizes.reduce((sum, one) => sum + one, 0);
    if (now !== size) changed = Date.now();
    size = now;
  }
  return { kind: 'failed', reason: `no data for ${Math.round(limit / 1000)} s` };
}

/** Bytes in all files below a folder; 0 if it does not exist. Files may vanish meanwhile. */
async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map((entry) =>
      stat(join(folder, entry)).then(
        (info) => info.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
