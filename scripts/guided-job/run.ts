/**
 * The guided sample job: takes the sample article through the program's main work and leaves
 * the results in a folder that it names. `npm start` runs it where there is no screen.
 */
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../support/command.ts';
import { PROJECT_ROOT } from '../support/paths.ts';

const SAMPLE = join(PROJECT_ROOT, 'resources', 'samples', 'filed-article.txt');
const FORMATS = ['html', 'markdown', 'docx', 'text', 'json'];

/** Runs the job and returns the exit code: 0 if every step succeeded. */
export async function runGuidedJob(): Promise<number> {
  const results = await mkdtemp(join(tmpdir(), 'standfirst-guided-'));
  const exports = join(results, 'exports');
  await mkdir(exports);
  for (const format of FORMATS) {
    console.log(`  Converting the sample article to ${format}.`);
    const { code } = await run(process.execPath, [
      join(PROJECT_ROOT, 'src', 'main', 'cli.ts'),
      'convert',
      SAMPLE,
      '--to',
      format,
      '--out',
      exports,
    ]);
    if (code !== 0) return 1;
  }
  console.log(`Results: ${exports}`);
  for (const file of await readdir(exports)) console.log(`  ${file}`);
  return 0;
}
