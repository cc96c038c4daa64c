/** Facts about the running program for the About box and the diagnostics. */
import { readFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import type { Host } from '../services/host.ts';

/** The note that the runtime's installer leaves beside the binary. */
const runtimeRecord = z.object({ kind: z.enum(['official', 'fallback']), reason: z.string() });

/** Versions, system, and which Electron runtime this is and why. */
export function aboutFacts(): ReturnType<Host['about']> {
  const { electron, chrome, node } = process.versions;
  return {
    version: app.getVersion(),
    electron: electron ?? '',
    chromium: chrome ?? '',
    node,
    ...runtime(),
    platform: `${platform()} ${release()} ${arch()}`,
  };
}

function runtime(): Pick<ReturnType<Host['about']>, 'runtime' | 'runtimeReason'> {
  try {
    const file = join(dirname(process.execPath), 'standfirst-runtime.json');
    const { kind, reason } = runtimeRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { runtime: kind, runtimeReason: reason };
  } catch {
    return { runtime: 'unknown', runtimeReason: 'The runtime carries no note of its origin.' };
  }
}
