/**
 * The guided sample job: takes the sample article through the program's main work (import,
 * check, show, export) and leaves the results in a folder that it names. `npm start` runs it
 * where there is no screen.
 */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SHAPES } from '../../src/main/cli/shapes.ts';
import { standfirst } from './command-line.ts';
import { type ArticleParts, articleParts } from './parts.ts';
import { SAMPLE_FILE, SAMPLE_PARTS } from './sample.ts';
import { photograph } from './screens.ts';

/** Runs the job and returns the exit code: 0 if every step succeeded. */
export async function runGuidedJob(): Promise<number> {
  const results = await mkdtemp(join(tmpdir(), 'standfirst-guided-'));
  const profile = join(results, 'profile');
  await mkdir(profile);

  console.log('1. Importing the sample article.');
  const { files } = await standfirst(profile, ['import', SAMPLE_FILE], SHAPES.import);
  const id = files[0]?.articleId;
  if (!id) throw new Error('The import made no piece.');

  console.log('2. Checking that every part is in its place.');
  const { article, sources } = await standfirst(profile, ['show', id], SHAPES.show);
  const isComplete = reportParts(articleParts(article.body, sources.length));

  console.log('3. Opening it in the application.');
  const pictures = await photograph(profile, SAMPLE_PARTS.headline, results);

  console.log('4. Exporting it in every format.');
  const exports = join(results, 'exports');
  const exported = await standfirst(
    profile,
    ['export', id, '--to', 'all', '--out', exports],
    SHAPES.export,
  );

  console.log(`\nResults in ${results}:`);
  for (const path of [...exported.files.map((file) => file.path), ...pictures]) {
    console.log(`  ${path}`);
  }
  return isComplete ? 0 : 1;
}

/** Prints each part with its mark; true if all are as the sample has them. */
function reportParts(found: ArticleParts): boolean {
  const names: readonly (keyof ArticleParts)[] = [
    'headline',
    'hasStandfirst',
    'hasHeroLine',
    'glancePoints',
    'headings',
    'paragraphs',
    'speakers',
    'sources',
  ];
  const wrong = names.filter((name) => !isDeepStrictEqual(found[name], SAMPLE_PARTS[name]));
  for (const name of names) {
    const mark = wrong.includes(name) ? `WRONG, expected ${String(SAMPLE_PARTS[name])}` : 'ok';
    console.log(`   ${name}: ${String(found[name])} (${mark})`);
  }
  return wrong.length === 0;
}
