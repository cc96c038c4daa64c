import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/main/library/library.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import type { ArticleRecord } from '../../../src/shared/article/model.ts';
import {
  addPiece,
  bodyOf,
  bodyWith,
  codeOf,
  MINUTE,
  temporaryDirectory,
  testClock,
  testLibrary,
  unwrap,
  wordsOf,
} from '../../support/library.ts';

type Reason = 'autosave' | 'manual' | 'import' | 'restore';

const save = (
  library: Library,
  piece: Pick<ArticleRecord, 'id' | 'version'>,
  body: string,
  reason: Reason = 'autosave',
) => library.call('articles.save', { id: piece.id, baseVersion: piece.version, body, reason });

const revisions = async (library: Library, articleId: string) =>
  unwrap(await library.call('revisions.list', { articleId }));

const textOfRevision = async (library: Library, id: string | undefined) =>
  unwrap(await library.call('revisions.get', { id: id ?? '' })).body;

describe('a save', () => {
  test('replaces the text and counts the version up', async () => {
    const library = testLibrary();
    const piece = await addPiece(library, 'Before');
    const body = bodyOf('After', 'New words');
    const row = unwrap(await save(library, piece, body));
    expect(row).toMatchObject({ version: 2, headline: 'After' });
    expect(unwrap(await library.call('articles.get', { id: piece.id })).body).toBe(body);
  });

  test('of the same text changes nothing, also when it is late', async () => {
    const library = testLibrary();
    const piece = await addPiece(library, 'Same');
    const body = bodyOf('Same but saved');
    unwrap(await save(library, piece, body));
    expect(unwrap(await save(library, piece, body)).version).toBe(2);
  });

  test('based on an old version is a conflict that keeps both texts', async () => {
    const library = testLibrary();
    const piece = await addPiece(library, 'Start');
    const [mine, theirs] = [bodyOf('Mine', 'my words'), bodyOf('Theirs', 'their words')];
    unwrap(await save(library, piece, theirs));
    const refused = await save(library, piece, mine);
    expect(codeOf(refused)).toBe('conflict');
    expect(unwrap(await library.call('articles.get', { id: piece.id })).body).toBe(theirs);
    const kept = (await revisions(library, piece.id)).find(({ reason }) => reason === 'conflict');
    expect(await textOfRevision(library, kept?.id)).toBe(mine);
  });

  test('that breaks the format is refused and the text stays', async () => {
    const library = testLibrary();
    const piece = await addPiece(library, 'Kept');
    expect(codeOf(await save(library, piece, '{"schemaVersion":1,"doc":{"type":"doc"}}'))).toBe(
      'invalid-input',
    );
    expect(unwrap(await library.call('articles.get', { id: piece.id })).body).toBe(piece.body);
  });
});

describe('the shrink guard', () => {
  const shrink = async (before: number, after: number) => {
    const library = testLibrary();
    const piece = await addPiece(library, 'H', {}, wordsOf(before));
    const first = unwrap(await save(library, piece, bodyOf('H', wordsOf(before), 'x')));
    unwrap(await save(library, first, bodyOf('H', wordsOf(after))));
    return (await revisions(library, piece.id)).filter(({ reason }) => reason === 'shrink');
  };

  test('keeps the old text when more than half of it goes', async () => {
    expect(await shrink(60, 10)).toHaveLength(1);
  });

  test('guards short texts too, and stays out of ordinary cuts and single words', async () => {
    expect(await shrink(10, 1)).toHaveLength(1);
    expect(await shrink(60, 40)).toHaveLength(0);
    expect(await shrink(1, 0)).toHaveLength(0);
  });

  test('counts what is kept aside: an emptied stash is text that goes', async () => {
    const library = testLibrary();
    const stash = node('stash', {}, [paragraph(wordsOf(50))]);
    const body = bodyWith({ headline: inlineText('H'), body: [paragraph('Short.'), stash] });
    const piece = unwrap(
      await library.call('articles.create', { storyType: 'news', fields: {}, body }),
    );
    unwrap(await save(library, piece, bodyOf('H', 'Short.')));
    const reasons = (await revisions(library, piece.id)).map(({ reason }) => reason);
    expect(reasons).toContain('shrink');
  });

  test('keeps exactly the text that was replaced', async () => {
    const library = testLibrary();
    const piece = await addPiece(library, 'H', {}, wordsOf(50));
    unwrap(await save(library, piece, bodyOf('H')));
    const [kept] = (await revisions(library, piece.id)).filter((row) => row.reason === 'shrink');
    expect(await textOfRevision(library, kept?.id)).toBe(piece.body);
    expect(kept?.words).toBe(piece.words);
  });
});

describe('automatic revisions', () => {
  test('autosaves make one at most every ten minutes', async () => {
    const time = testClock();
    const library = testLibrary(temporaryDirectory(), { clock: time.clock });
    let piece: Pick<ArticleRecord, 'id' | 'version'> = await addPiece(library, 'H', {}, 'start');
    for (let minute = 1; minute <= 25; minute += 1) {
      time.advance(MINUTE);
      piece = unwrap(await save(library, piece, bodyOf('H', `minute ${minute}`)));
    }
    const reasons = (await revisions(library, piece.id)).map(({ reason }) => reason);
    expect(reasons).toEqual(['autosave', 'autosave', 'created']);
  });

  test('go on after the clock was set back', async () => {
    const time = testClock();
    const library = testLibrary(temporaryDirectory(), { clock: time.clock });
    const piece = await addPiece(library, 'H', {}, 'start');
    const before = unwrap(await save(library, piece, bodyOf('H', 'before')));
    time.advance(-60 * MINUTE);
    unwrap(await save(library, before, bodyOf('H', 'after')));
    const [newest] = await revisions(library, piece.id);
    expect(await textOfRevision(library, newest?.id)).toBe(bodyOf('H', 'after'));
  });

  test('the first change of a session keeps the text it found', async () => {
    const directory = temporaryDirectory();
    const first = testLibrary(directory);
    const piece = await addPiece(first, 'H', {}, 'start');
    const saved = unwrap(await save(first, piece, bodyOf('H', 'end of the first day')));
    await first.close();

    const second = testLibrary(directory);
    unwrap(await save(second, saved, bodyOf('H', 'next morning')));
    const texts = await Promise.all(
      (await revisions(second, piece.id)).map(({ id }) => textOfRevision(second, id)),
    );
    expect(texts).toContain(bodyOf('H', 'end of the first day'));
  });

  test('a manual save always makes one, but not twice of one text', async () => {
    const library = testLibrary();
    const piece = await addPiece(library, 'H');
    const saved = unwrap(await save(library, piece, bodyOf('H', 'a'), 'manual'));
    unwrap(await save(library, saved, bodyOf('H', 'a'), 'manual'));
    const manual = (await revisions(library, piece.id)).filter(({ reason }) => reason === 'manual');
    expect(manual).toHaveLength(1);
  });

  test('restoring one is a save that can itself be taken back', async () => {
    const library = testLibrary();
    const piece = await addPiece(library, 'First');
    unwrap(await save(library, piece, bodyOf('Second'), 'manual'));
    const created = (await revisions(library, piece.id)).at(-1);
    const restored = unwrap(await library.call('revisions.restore', { id: created?.id ?? '' }));
    expect(restored).toMatchObject({ headline: 'First', version: 3, body: piece.body });
    const second = (await revisions(library, piece.id)).find(({ reason }) => reason === 'manual');
    const back = unwrap(await library.call('revisions.restore', { id: second?.id ?? '' }));
    expect(back.headline).toBe('Second');
  });
});
