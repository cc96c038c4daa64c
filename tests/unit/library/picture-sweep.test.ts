/** Picture files of pieces that are gone: when they go, and above all when they stay. */
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DAY, systemClock } from '../../../src/main/library/clock.ts';
import type { Library } from '../../../src/main/library/library.ts';
import { libraryPaths, picturePath } from '../../../src/main/library/paths.ts';
import { sweepPictures } from '../../../src/main/library/picture-sweep.ts';
import { inlineText, node } from '../../../src/shared/article/build.ts';
import { wrapBlocks } from '../../../src/shared/article/snippets.ts';
import { bodyWith, temporaryDirectory, testLibrary, unwrap } from '../../support/library.ts';
import { png } from './pictures.ts';

const bytes = png(4, 3);

function makeOld(directory: string, id: string): void {
  const then = new Date(systemClock() - 31 * DAY);
  utimesSync(picturePath(directory, id), then, then);
}

const withPicture = (assetId: string) =>
  bodyWith({ headline: inlineText('H'), hero: { assetId }, body: [] });

/** A library with one stored picture and a piece that shows it. */
async function pieceWithPicture() {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  const { id: picture } = unwrap(await library.call('assets.add', { fileName: 'a.png', bytes }));
  const fields = {};
  const body = withPicture(picture);
  const piece = unwrap(await library.call('articles.create', { storyType: 'news', fields, body }));
  makeOld(directory, picture);
  const sweep = () => unwrap(sweepPictures(directory, systemClock));
  const isThere = () => existsSync(picturePath(directory, picture));
  return { directory, library, picture, piece, sweep, isThere };
}

async function deleteForever(library: Library, id: string): Promise<void> {
  const change = { kind: 'place', place: 'trash' } as const;
  unwrap(await library.call('articles.change', { ids: [id], change }));
  unwrap(await library.call('articles.deleteForever', { ids: [id] }));
}

test('a picture of a piece that is gone goes with its record', async () => {
  const { library, picture, piece, sweep, isThere } = await pieceWithPicture();
  expect(sweep()).toEqual({ records: 0, files: 0 });
  await deleteForever(library, piece.id);
  expect(sweep()).toEqual({ records: 1, files: 1 });
  expect(isThere()).toBe(false);
  expect(unwrap(await library.call('assets.get', { id: picture }))).toBeNull();
  unwrap(await library.call('assets.add', { fileName: 'a.png', bytes }));
  expect(isThere()).toBe(true);
});

test('a younger file stays, and so does one that was added again', async () => {
  const { directory, library, picture, piece, sweep, isThere } = await pieceWithPicture();
  await deleteForever(library, piece.id);
  unwrap(await library.call('assets.add', { fileName: 'again.png', bytes }));
  expect(sweep()).toEqual({ records: 0, files: 0 });
  expect(isThere()).toBe(true);
  makeOld(directory, picture);
  expect(sweep()).toEqual({ records: 1, files: 1 });
});

test.each(['draft', 'revision', 'snippet'] as const)('a picture in a %s stays', async (place) => {
  const { directory, library, picture, piece, sweep, isThere } = await pieceWithPicture();
  const { id: articleId, version } = piece;
  const without = bodyWith({ headline: inlineText('H') });
  const save = { id: articleId, baseVersion: version, body: without, reason: 'manual' } as const;
  unwrap(await library.call('articles.save', save));
  if (place === 'draft') {
    const draft = { articleId, baseVersion: version + 1, body: withPicture(picture) };
    unwrap(await library.call('drafts.put', draft));
  }
  if (place === 'snippet') {
    await deleteForever(library, articleId);
    const content = [
      node('figure', { assetId: picture }, [
        node('caption', {}, inlineText('The map')),
        node('credit'),
      ]),
    ];
    const snippet = {
      id: crypto.randomUUID(),
      name: 'Map',
      kind: 'text',
      shortcut: '',
    } as const;
    unwrap(await library.call('snippets.put', { ...snippet, content: wrapBlocks(content) }));
  }
  makeOld(directory, picture);
  expect(sweep()).toEqual({ records: 0, files: 0 });
  expect(isThere()).toBe(true);
});

test('a picture stays for as long as a backup has it', async () => {
  const { library, piece, sweep, isThere } = await pieceWithPicture();
  unwrap(await library.call('library.backup', {}));
  await deleteForever(library, piece.id);
  expect(sweep()).toEqual({ records: 1, files: 0 });
  expect(sweep()).toEqual({ records: 0, files: 0 });
  expect(isThere()).toBe(true);
});

test('nothing goes while a database that was set aside cannot be read', async () => {
  const { directory, library, piece, isThere } = await pieceWithPicture();
  await deleteForever(library, piece.id);
  const aside = join(libraryPaths(directory).setAside, 'then');
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, 'library.sqlite'), 'no database');
  expect(sweepPictures(directory, systemClock).ok).toBe(false);
  expect(isThere()).toBe(true);
});

test('a file that no record ever knew goes, a stranger in the folder stays', async () => {
  const { directory, sweep } = await pieceWithPicture();
  const lost = 'ab'.repeat(32);
  mkdirSync(join(picturePath(directory, lost), '..'), { recursive: true });
  writeFileSync(picturePath(directory, lost), 'left by a crash');
  makeOld(directory, lost);
  const stranger = join(libraryPaths(directory).pictures, 'notes.txt');
  writeFileSync(stranger, 'mine');
  utimesSync(stranger, new Date(0), new Date(0));
  expect(sweep()).toEqual({ records: 0, files: 1 });
  expect(existsSync(stranger)).toBe(true);
});
