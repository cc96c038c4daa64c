import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { runChore } from '../../../src/main/library/chore-thread.ts';
import { openLibraryInWorker } from '../../../src/main/library/client.ts';
import type { Library } from '../../../src/main/library/library.ts';
import type { MaintenanceReport } from '../../../src/main/library/maintenance.ts';
import { libraryPaths } from '../../../src/main/library/paths.ts';
import type { LibraryChange } from '../../../src/main/library/store.ts';
import { buildDocument, inlineText } from '../../../src/shared/article/build.ts';
import { EMPTY_FIELDS } from '../../../src/shared/article/model.ts';
import type { Result } from '../../../src/shared/ipc/result.ts';
import {
  addPiece,
  codeOf,
  temporaryDirectory,
  testLibrary,
  unwrap,
} from '../../support/library.ts';
import { png } from './pictures.ts';

const WORKER = new URL('../../../src/main/library/worker.ts', import.meta.url);

async function threaded(directory: string): Promise<Library> {
  const library = unwrap(await openLibraryInWorker(WORKER, directory, { watchInterval: 20 }));
  onTestFinished(() => library.close());
  return library;
}

test('the library answers over its thread as it does in-process', async () => {
  const directory = temporaryDirectory();
  const library = await threaded(directory);
  const piece = await addPiece(library, 'Over the thread');
  const asset = unwrap(await library.call('assets.add', { fileName: 'a.png', bytes: png(2, 2) }));
  const added = unwrap(
    await library.addPackage(
      {
        fields: EMPTY_FIELDS,
        document: buildDocument({ headline: inlineText('P'), hero: { assetId: asset.id } }),
        sources: [],
        assets: [asset],
      },
      new Map([[asset.id, png(2, 2)]]),
      null,
    ),
  );
  const { pictures } = unwrap(await library.readPackage(added.id));
  expect(pictures.get(asset.id)).toEqual(png(2, 2));
  await library.close();
  const inline = testLibrary(directory);
  expect(unwrap(await inline.call('articles.get', { id: piece.id }))).toEqual(piece);
});

test('refusals to open come back with their code, and the thread ends', async () => {
  const directory = temporaryDirectory();
  writeFileSync(libraryPaths(directory).database, 'not a database at all');
  expect(codeOf(await openLibraryInWorker(WORKER, directory))).toBe('corrupt');
});

test('errors of operations cross the thread as data', async () => {
  const library = await threaded(temporaryDirectory());
  const bad = { id: '00000000-0000-7000-8000-000000000000' };
  expect(codeOf(await library.call('articles.get', bad))).toBe('not-found');
  expect(codeOf(await library.handlers['articles.get']({ id: 'no id' }))).toBe('invalid-input');
});

test('after closing, calls are answered and not left waiting', async () => {
  const library = await threaded(temporaryDirectory());
  await library.close();
  expect((await library.call('library.facets', {})).ok).toBe(false);
  await library.close();
});

test('changes are announced, those of other programs too', async () => {
  const directory = temporaryDirectory();
  const library = await threaded(directory);
  const changes: LibraryChange[] = [];
  library.subscribe((change) => changes.push(change));
  const piece = await addPiece(library, 'Mine');
  expect(changes).toEqual([{ kinds: ['revisions', 'articles'], ids: [piece.id] }]);
  const other = testLibrary(directory);
  const heard = new Promise<LibraryChange>((resolve) => {
    library.subscribe(resolve);
  });
  await addPiece(other, 'Theirs');
  expect(await Promise.race([heard, setTimeout(5000, null)])).toMatchObject({ ids: [] });
});

test('a backup is made beside the writer, and a check finds nothing wrong', async () => {
  const directory = temporaryDirectory();
  const library = await threaded(directory);
  await addPiece(library, 'Backed up');
  const backup = unwrap(await library.call('library.backup', {}));
  expect(backup.articles).toBe(1);
  const first = unwrap(await library.maintain());
  expect(first).toMatchObject({ backup: null, checkDue: true, problems: [] });
  expect(unwrap(await library.maintain())).toMatchObject({ checkDue: false, problems: null });
  const found = unwrap(await runChore(WORKER, { kind: 'check', directory }));
  expect(found).toEqual({ problems: [], articles: 1, revisions: 1, drafts: 0, pictures: 0 });
});

test('daily work starts by itself and says how it went', async () => {
  const directory = temporaryDirectory();
  const done = new Promise<Result<MaintenanceReport>>((resolve) => {
    const maintenance = { delay: 1, onDone: resolve };
    void openLibraryInWorker(WORKER, directory, { maintenance }).then((opened) => {
      onTestFinished(() => unwrap(opened).close());
    });
  });
  expect(unwrap(await done).backup).toMatch(/^library_.*_daily_0\.sqlite$/);
});

test('recovery and a fresh start run in a thread of their own', async () => {
  const directory = temporaryDirectory();
  writeFileSync(libraryPaths(directory).database, 'not a database at all');
  const recovery = unwrap(await runChore(WORKER, { kind: 'recover', directory }));
  expect(recovery.recovered).toBe(0);
  const { keptAs } = unwrap(await runChore(WORKER, { kind: 'start-fresh', directory }));
  expect(keptAs).not.toBe('');
  expect(codeOf(await runChore(WORKER, { kind: 'restore-backup', directory, fileName: 'x' }))).toBe(
    'not-found',
  );
});
