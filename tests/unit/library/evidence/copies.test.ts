import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../../src/main/library/integrity.ts';
import { copyPath } from '../../../../src/main/library/paths.ts';
import { textHash } from '../../../../src/shared/evidence/text-hash.ts';
import {
  attach,
  BY,
  keepText,
  projectionOf,
  retrievalOf,
  savePassage,
  webFields,
} from '../../../support/evidence.ts';
import { addPiece, codeOf, testLibrary, unwrap } from '../../../support/library.ts';

const PAGE = webFields('', 'https://valley.example/page');

test('a copy comes back as it was, by hash, and makes the source captured', async () => {
  const library = testLibrary();
  const { source } = await attach(library, null, PAGE);
  expect(unwrap(await library.copies('copies.waiting', {})).map(({ id }) => id)).toEqual([
    source.id,
  ]);
  const kept = await keepText(library, source.id, 'The weir failed.', 'It was old.');
  const copy = unwrap(await library.copies('copies.read', { snapshotId: kept.id }));
  expect(new TextDecoder().decode(copy.bytes)).toBe('The weir failed.\n\nIt was old.');
  expect(copy.projection).toEqual(projectionOf('The weir failed.', 'It was old.'));
  expect(copy.readable).toContain('The weir failed.');
  expect(kept).toMatchObject({
    parentId: null,
    hash: textHash('The weir failed.\n\nIt was old.'),
    textHash: textHash('The weir failed.\n\nIt was old.'),
    text: 'available',
  });
  expect(unwrap(await library.copies('copies.waiting', {}))).toEqual([]);
  const second = await keepText(library, source.id, 'The weir failed.', 'It was old.');
  expect(second).toMatchObject({ parentId: kept.id, hash: kept.hash });
});

test('a copy without words says why and is kept all the same', async () => {
  const library = testLibrary();
  const { source } = await attach(library, null, PAGE);
  const kept = unwrap(
    await library.copies('copies.keep', {
      by: BY,
      sourceId: source.id,
      retrieval: retrievalOf('https://valley.example/page'),
      bytes: new Uint8Array([37, 80, 68, 70]),
      text: 'encrypted',
      projection: null,
      readable: null,
      metadata: { fields: {}, origins: {} },
    }),
  );
  expect(kept).toMatchObject({ text: 'encrypted', textHash: null, size: 4 });
  expect(unwrap(await library.copies('copies.read', { snapshotId: kept.id }))).toMatchObject({
    projection: null,
    readable: null,
  });
  const passage = { by: BY, snapshotId: kept.id, start: 0, end: 1 };
  expect(codeOf(await library.call('evidence.savePassage', passage))).toBe('not-found');
});

test('what a page says of itself fills what nobody typed, and reaches the Sources list', async () => {
  const library = testLibrary();
  const { id: articleId } = await addPiece(library, 'The weir');
  const { source } = await attach(library, articleId, {
    ...PAGE,
    csl: { ...PAGE.csl, publisher: 'Typed by hand', title: undefined },
  });
  unwrap(
    await library.copies('copies.keep', {
      by: BY,
      sourceId: source.id,
      retrieval: retrievalOf('https://valley.example/page'),
      bytes: new Uint8Array([1]),
      text: 'none',
      projection: null,
      readable: null,
      metadata: {
        fields: {
          title: 'Weir fails',
          publisher: 'The page',
          URL: 'https://elsewhere.example/',
          issued: { 'date-parts': [[2026, 3, 4]] },
        },
        origins: { title: 'json-ld', publisher: 'meta', URL: 'meta', issued: 'open-graph' },
      },
    }),
  );
  const after = unwrap(await library.call('desk.get', { id: source.id })).source;
  expect(after.csl).toMatchObject({
    title: 'Weir fails',
    publisher: 'Typed by hand',
    URL: 'https://valley.example/page',
    accessed: { 'date-parts': [[2026, 11, 20]] },
  });
  expect(after.origins).toMatchObject({
    title: 'json-ld',
    publisher: 'typed',
    issued: 'open-graph',
  });
  expect(unwrap(await library.call('sources.list', { articleId }))).toMatchObject([
    { title: 'Weir fails', publisher: 'Typed by hand', date: '2026-03-04' },
  ]);
});

test('a copy that was altered or lost on the disk is told, by reading and by the check', async () => {
  const library = testLibrary();
  const { source } = await attach(library, null, PAGE);
  const kept = await keepText(library, source.id, 'The weir failed.');
  const file = copyPath(library.directory, kept.hash);
  writeFileSync(file, readFileSync(file, 'utf8').replace('failed', 'passed'));
  expect(codeOf(await library.copies('copies.read', { snapshotId: kept.id }))).toBe('corrupt');
  expect(unwrap(checkIntegrity(library.directory)).problems).toEqual([
    `Saved copy ${kept.hash}: its file was altered.`,
  ]);
  rmSync(file);
  expect(codeOf(await library.copies('copies.read', { snapshotId: kept.id }))).toBe('file-missing');
  const problem = `Saved copy ${kept.hash}: its file is missing.`;
  expect(unwrap(checkIntegrity(library.directory)).problems).toEqual([problem]);
});

test('passages are exact, in context, at their place, and each only once', async () => {
  const library = testLibrary();
  const { source } = await attach(library, null, PAGE);
  const kept = await keepText(library, source.id, 'It rained.', 'The weir failed at noon.');
  const passage = await savePassage(library, kept.id, 'weir failed');
  expect(passage).toMatchObject({
    sourceId: source.id,
    exact: 'weir failed',
    prefix: 'It rained.\n\nThe ',
    suffix: ' at noon.',
    locator: { kind: 'element', path: '0/1' },
    hash: textHash('weir failed'),
  });
  expect(await savePassage(library, kept.id, 'weir failed')).toEqual(passage);
  const outside = { by: BY, snapshotId: kept.id, start: 30, end: 4000 };
  expect(codeOf(await library.call('evidence.savePassage', outside))).toBe('invalid-input');
});

test('a newer copy leaves passages where they were and notes how they fared', async () => {
  const library = testLibrary();
  const { source } = await attach(library, null, PAGE);
  const kept = await keepText(library, source.id, 'The weir failed.');
  const passage = await savePassage(library, kept.id, 'weir failed');
  const newer = await keepText(library, source.id, 'The weir held.');
  const fates = [{ passageId: passage.id, fate: 'changed', current: 'weir held' }] as const;
  const noted = unwrap(
    await library.copies('copies.setFates', { by: BY, snapshotId: newer.id, fates: [...fates] }),
  );
  expect(noted).toEqual([{ ...passage, fate: 'changed', current: 'weir held' }]);
  expect(unwrap(await library.copies('copies.passages', { sourceId: source.id }))).toEqual(noted);
});

test('states of captures and links are kept', async () => {
  const library = testLibrary();
  const { source } = await attach(library, null, PAGE);
  const failed = {
    by: BY,
    sourceId: source.id,
    state: 'failed',
    problem: 'network-failed',
  } as const;
  unwrap(await library.copies('copies.setState', failed));
  const at = '2026-11-20T09:00:00.000Z';
  const links = [{ sourceId: source.id, link: 'gone', at, goneSince: at }] as const;
  const [after] = unwrap(await library.copies('copies.setLinks', { links: [...links] }));
  expect(after).toMatchObject({
    capture: 'failed',
    captureProblem: 'network-failed',
    link: 'gone',
    linkCheckedAt: at,
  });
  const again = await attach(library, null, PAGE);
  expect(again.source).toMatchObject({ capture: 'waiting', captureProblem: null });
});
