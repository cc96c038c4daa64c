/** A folder of its own for each test that works on real files; removed afterwards. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Creates a folder holding the given files (relative path → content) and returns its path. */
export async function temporaryFolder(
  files: Record<string, string | Buffer> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
