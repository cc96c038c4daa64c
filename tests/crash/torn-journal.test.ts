import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/main/library/inline.ts';
import { checkIntegrity } from '../../src/main/library/integrity.ts';
import { libraryPaths } from '../../src/main/library/paths.ts';
import { addPiece, bodyOf, temporaryDirectory, testLibrary, unwrap } from '../support/library.ts';

const DRAFTS = 30;

/** A library whose last drafts are only in its journal, as a power cut would leave it. */
async function interrupted(): Promise<{ files: string; articleId: string }> {
  const source = temporaryDirectory();
  const library = testLibrary(source);
  const { id } = await addPiece(library, 'Torn');
  await library.close();
  const again = testLibrary(source);
  for (let count = 1; count <= DRAFTS; count += 1) {
    const body = bodyOf('Torn', `count ${count}`, 'word '.repeat(800));
    unwrap(await again.call('drafts.put', { articleId: id, baseVersion: 1, body }));
  }
  const files = temporaryDirectory();
  const [from, to] = [libraryPaths(source), libraryPaths(files)];
  copyFileSync(from.database, to.database);
  copyFileSync(from.journals[0] ?? '', to.journals[0] ?? '');
  await again.close();
  return { files, articleId: id };
}

const tear = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  how: fc.constantFrom('cut', 'flip'),
});

test('a torn journal opens to what was whole before the tear', { timeout: 120_000 }, async () => {
  const { files, articleId } = await interrupted();
  const [journal = ''] = libraryPaths(files).journals;
  const size = statSync(journal).size;
  await fc.assert(
    fc.asyncProperty(tear, async ({ at, how }) => {
      const directory = mkdtempSync(join(tmpdir(), 'standfirst-torn-'));
      try {
        const paths = libraryPaths(directory);
        const [copy = ''] = paths.journals;
        copyFileSync(libraryPaths(files).database, paths.database);
        copyFileSync(journal, copy);
        const offset = Math.floor(size * at);
        if (how === 'cut') truncateSync(copy, offset);
        else {
          const bytes = readFileSync(copy);
          bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
          writeFileSync(copy, bytes);
        }
        const library = unwrap(openLibrary(directory));
        const draft = unwrap(await library.call('drafts.get', { articleId }));
        await library.close();
        const count = draft === null ? 0 : Number(/count (\d+)/.exec(draft.body)?.[1]);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(Math.ceil(DRAFTS * at) + 3);
        expect(count).toBeGreaterThanOrEqual(Math.floor(DRAFTS * at) - 3);
        expect(unwrap(checkIntegrity(directory)).problems).toEqual([]);
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    }),
    { numRuns: 40 },
  );
});
