import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openLibraryInWorker } from '../../../../src/main/library/client.ts';
import { checkIntegrity } from '../../../../src/main/library/integrity.ts';
import { libraryPaths } from '../../../../src/main/library/paths.ts';
import { recoverLibrary } from '../../../../src/main/library/recover.ts';
import { mendSearchIndex } from '../../../../src/main/library/search-index.ts';
import { restoreBackup } from '../../../../src/main/library/set-aside.ts';
import {
  attach,
  BY,
  keepText,
  linkClaim,
  savePassage,
  webFields,
} from '../../../support/evidence.ts';
import { addPiece, temporaryDirectory, testLibrary, unwrap } from '../../../support/library.ts';

const WORDS = 'The weir failed in 1921';

/** A closed library with one piece and evidence of every kind. */
async function closedLibrary(): Promise<{ directory: string; articleId: string }> {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  const { id: articleId } = await addPiece(library, 'The weir');
  const { source } = await attach(library, articleId, webFields('Weir', 'https://valley.example/'));
  const snapshot = await keepText(library, source.id, `${WORDS}.`);
  const passage = await savePassage(library, snapshot.id, WORDS);
  const { claim } = await linkClaim(library, articleId, WORDS, passage.id);
  const decision = { verdict: 'confirmed', method: 'call', reason: 'Called' } as const;
  const decided = { by: BY, articleId, claimId: claim.id, text: WORDS };
  unwrap(await library.call('evidence.decide', { ...decided, ...decision }));
  const secret = await attach(library, articleId, webFields('Secret', ''));
  const fields = { confidentiality: 'confidential' } as const;
  unwrap(await library.call('desk.update', { by: BY, id: secret.source.id, fields }));
  await library.close();
  return { directory, articleId };
}

const evidenceIn = async (directory: string, articleId: string) => {
  const library = testLibrary(directory, { expectExisting: true });
  const evidence = unwrap(await library.call('evidence.piece', { articleId }));
  const found = { articleId, text: 'the weir of 1921', limit: 5 };
  const candidates = unwrap(await library.call('evidence.candidates', found));
  const history = unwrap(await library.call('evidence.events', { articleId: null, limit: 100 }));
  await library.close();
  return { evidence, candidates, history };
};

test('recovery brings all evidence over, and what is derived is made anew', async () => {
  const { directory, articleId } = await closedLibrary();
  const before = await evidenceIn(directory, articleId);
  expect(before.candidates).toHaveLength(1);
  unwrap(recoverLibrary(directory));
  expect(await evidenceIn(directory, articleId)).toEqual(before);
  expect(unwrap(checkIntegrity(directory)).problems).toEqual([]);
});

test('recovery never shows a confidential source again, whatever the rows say', async () => {
  const { directory, articleId } = await closedLibrary();
  const database = new Database(libraryPaths(directory).database);
  database.exec('UPDATE source SET public = 1');
  database.close();
  unwrap(recoverLibrary(directory));
  const { evidence } = await evidenceIn(directory, articleId);
  const visible = evidence.sources.map(({ entry, source }) => [source.csl.title, entry.public]);
  expect(visible).toEqual([
    ['Weir', true],
    ['Secret', false],
  ]);
});

test('a backup brings the evidence back, whose copies were never moved', async () => {
  const { directory, articleId } = await closedLibrary();
  const before = await evidenceIn(directory, articleId);
  const library = testLibrary(directory);
  const { fileName } = unwrap(await library.call('library.backup', {}));
  await library.close();
  unwrap(restoreBackup(directory, fileName));
  expect(await evidenceIn(directory, articleId)).toEqual(before);
});

test('an index that lost its words is made anew by the weekly check', async () => {
  const { directory, articleId } = await closedLibrary();
  const before = await evidenceIn(directory, articleId);
  const database = new Database(libraryPaths(directory).database);
  database.unsafeMode(true);
  database.exec("UPDATE source_search_data SET block = x'00' WHERE id > 10");
  database.close();
  expect(mendSearchIndex(directory)).toBe(true);
  expect((await evidenceIn(directory, articleId)).candidates).toEqual(before.candidates);
});

test('copies go through the thread as they do in-process', async () => {
  const { directory, articleId } = await closedLibrary();
  const worker = new URL('../../../../src/main/library/worker.ts', import.meta.url);
  const library = unwrap(await openLibraryInWorker(worker, directory));
  try {
    const [text] = unwrap(await library.copies('copies.texts', { articleId, known: [] }));
    expect(text?.projection?.text).toBe(`${WORDS}.`);
    const snapshotId = text?.snapshotId ?? '';
    const copy = unwrap(await library.copies('copies.read', { snapshotId }));
    expect(new TextDecoder().decode(copy.bytes)).toBe(`${WORDS}.`);
    const kept = await keepText(library, text?.sourceId ?? '', 'Another text.');
    expect(kept.parentId).toBe(snapshotId);
  } finally {
    await library.close();
  }
});
