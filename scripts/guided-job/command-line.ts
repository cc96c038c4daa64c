/** The command line as the guided job uses it: real processes, `--json`, documented shapes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { z } from 'zod';
import { PROJECT_ROOT } from '../support/paths.ts';

/** Runs one command on a profile's library and returns its JSON; throws if it did not succeed. */
export async function standfirst<Shape>(
  profile: string,
  words: readonly string[],
  shape: z.ZodType<Shape>,
): Promise<Shape> {
  const cli = join(PROJECT_ROOT, 'src', 'main', 'cli.ts');
  const child = spawn(process.execPath, [cli, ...words, '--json'], {
    env: { ...process.env, STANDFIRST_PROFILE: profile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`standfirst ${words.join(' ')} ended with ${code}: ${output}`);
  return shape.parse(JSON.parse(output));
}
