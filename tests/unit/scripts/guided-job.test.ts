import { expect, test } from 'vitest';
import { standfirst } from '../../../scripts/guided-job/command-line.ts';
import { articleParts } from '../../../scripts/guided-job/parts.ts';
import { SAMPLE_FILE, SAMPLE_PARTS } from '../../../scripts/guided-job/sample.ts';
import { SHAPES } from '../../../src/main/cli/shapes.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the sample article arrives with every part in its place', async () => {
  const profile = await temporaryFolder();
  const { files } = await standfirst(profile, ['import', SAMPLE_FILE], SHAPES.import);
  const { article, sources } = await standfirst(
    profile,
    ['show', String(files[0]?.articleId)],
    SHAPES.show,
  );
  expect(articleParts(article.body, sources.length)).toEqual(SAMPLE_PARTS);
});

test('a command that fails is an error, not an empty answer', async () => {
  const profile = await temporaryFolder();
  const missing = standfirst(profile, ['import', 'no-such-file.txt'], SHAPES.import);
  await expect(missing).rejects.toThrow('ended with 1');
});
