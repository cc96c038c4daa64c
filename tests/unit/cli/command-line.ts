/** Runs the command line as its users do: a real process, a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { z } from 'zod';
import { SHAPES } from '../../../src/main/cli/shapes.ts';

const CLI = fileURLToPath(new URL('../../../src/main/cli.ts', import.meta.url));

/** What a run printed and how it ended. */
export type Run = {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
};

/** A folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `standfirst` with these words and answers when the process has ended. */
export function standfirst(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], {
      env: { ...process.env, ...environment },
    });
    const output: string[] = [];
    const errors: string[] = [];
    child.stdout.on('data', (chunk) => output.push(String(chunk)));
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, output: output.join(''), errors: errors.join('') }),
    );
  });
}

/** The JSON that a run printed, which must have exactly the documented shape. */
export function shaped<Shape extends z.ZodType>(run: Run, shape: Shape): z.output<Shape> {
  return shape.parse(JSON.parse(run.output));
}

/** A filed document in house format. */
export const FILED = `Harwick ferry stops for the winter after third failure

Passengers waiting beside a closed ferry gate in the rain.

Passengers are told to take the bridge, which adds forty minutes, while the company looks for parts.

At a Glance

  • The ferry failed three times in a month.
  • A replacement is due in spring.

What failed

Two engineers stood on the quay for most of the morning, and nobody who was asked could say when the crossing would open again.

“We heard it before we saw it” – Mara Quist, deckhand

Sources:

Engine log https://harbour.example/log
`;

/** A folder with a filed document and a library that holds it. */
export async function filedLibrary(text = FILED) {
  const folder = temporaryFolder();
  const file = join(folder, 'filed.txt');
  const library = join(folder, 'library');
  writeFileSync(file, text);
  const run = await standfirst(['import', file, '--library', library, '--json']);
  const imported = shaped(run, SHAPES.import);
  return { folder, file, library, id: imported.files[0]?.articleId ?? '', imported, run };
}
