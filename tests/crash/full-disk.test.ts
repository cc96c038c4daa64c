import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/main/library/clock.ts';
import { libraryOver } from '../../src/main/library/inline.ts';
import type { Library } from '../../src/main/library/library.ts';
import { openDatabase } from '../../src/main/library/open.ts';
import { createStore } from '../../src/main/library/store.ts';
import {
  addPiece,
  bodyOf,
  codeOf,
  temporaryDirectory,
  unwrap,
  wordsOf,
} from '../support/library.ts';

/** A library whose file may not grow any more: SQLite then answers as on a full disk. */
function limitedLibrary(): { library: Library; fill: () => void; free: () => void } {
  const directory = temporaryDirectory();
  const database = unwrap(openDatabase(directory));
  const library = libraryOver(createStore(database, directory, systemClock));
  onTestFinished(() => library.close());
  return {
    library,
    fill: () =>
      database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`),
    free: () => database.pragma('max_page_count = 1073741823'),
  };
}

test('on a full disk a draft is refused, the one before stays, and later ones work again', async () => {
  const { library, fill, free } = limitedLibrary();
  const { id: articleId } = await addPiece(library, 'Full');
  const draft = { articleId, baseVersion: 1, body: bodyOf('Full', 'safe') };
  unwrap(await library.call('drafts.put', draft));
  fill();
  const large = { ...draft, body: bodyOf('Full', wordsOf(20_000)) };
  expect(codeOf(await library.call('drafts.put', large))).toBe('disk-full');
  expect(unwrap(await library.call('drafts.get', { articleId }))?.body).toBe(draft.body);
  free();
  unwrap(await library.call('drafts.put', large));
  expect(unwrap(await library.call('drafts.get', { articleId }))?.body).toBe(large.body);
});

test('a save or an import that does not fit leaves nothing of itself behind', async () => {
  const { library, fill } = limitedLibrary();
  const piece = await addPiece(library, 'Full');
  fill();
  const body = bodyOf('Too much', wordsOf(20_000));
  const save = { id: piece.id, baseVersion: 1, body, reason: 'manual' } as const;
  expect(codeOf(await library.call('articles.save', save))).toBe('disk-full');
  expect(unwrap(await library.call('articles.get', { id: piece.id }))).toEqual(piece);
  expect(unwrap(await library.call('revisions.list', { articleId: piece.id }))).toHaveLength(1);
  const create = { storyType: 'news', fields: {}, body } as const;
  expect(codeOf(await library.call('articles.create', create))).toBe('disk-full');
  expect(unwrap(await library.call('library.facets', {})).places.library).toBe(1);
});
