import { expect, test } from 'vitest';
import type { Library } from '../../../../src/main/library/library.ts';
import { exportArticle } from '../../../../src/shared/export/export-article.ts';
import { attach, BY, webFields } from '../../../support/evidence.ts';
import { addPiece, codeOf, testLibrary, unwrap } from '../../../support/library.ts';

const SECRET = 'The whistleblower of pier nine';

async function pieceWithSecret(library: Library) {
  const { id: articleId } = await addPiece(library, 'The pier');
  const { source, entry } = await attach(library, articleId, webFields(SECRET, ''));
  const update = { by: BY, id: source.id, fields: { confidentiality: 'confidential' as const } };
  unwrap(await library.call('desk.update', update));
  return { articleId, source, entry };
}

test('a source that becomes confidential leaves every list that readers see', async () => {
  const library = testLibrary();
  const { articleId, source, entry } = await pieceWithSecret(library);
  const [listed] = unwrap(await library.call('sources.list', { articleId }));
  expect(listed).toEqual({ ...entry, public: false });
  const show = { articleId, id: listed?.id ?? '', fields: { public: true } };
  expect(codeOf(await library.call('sources.update', show))).toBe('invalid-input');
  const other = await addPiece(library, 'The quay');
  const attached = unwrap(
    await library.call('desk.attach', { by: BY, articleId: other.id, sourceId: source.id }),
  );
  expect(attached.public).toBe(false);
});

test('putting an entry back does not make a confidential source public', async () => {
  const library = testLibrary();
  const { articleId, entry } = await pieceWithSecret(library);
  unwrap(await library.call('sources.remove', { articleId, id: entry?.id ?? '' }));
  if (entry === null) throw new Error('Nothing was attached.');
  unwrap(await library.call('sources.restore', { articleId, source: entry, at: 0 }));
  expect(unwrap(await library.call('sources.list', { articleId }))).toMatchObject([
    { public: false },
  ]);
});

test('a confidential source leaves in no package and in no file of references', async () => {
  const library = testLibrary();
  const { articleId, source } = await pieceWithSecret(library);
  const { package: piece, withheld } = unwrap(await library.readPackage(articleId));
  const archive = { archive: true, withheld } as const;
  const copy = unwrap(await exportArticle(piece, 'json', archive));
  expect(copy.content).toContain('The pier');
  expect(copy.content).not.toContain(SECRET);
  expect(copy.notices).toMatchObject([{ what: 'Confidential sources', count: 1, excerpt: '' }]);
  for (const format of ['json', 'html', 'markdown', 'text'] as const) {
    const options = { pictures: 'files', pictureBytes: () => null } as const;
    const file = unwrap(await exportArticle(piece, format, options));
    const text = typeof file.content === 'string' ? file.content : '';
    expect(text).toContain('The pier');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(source.id);
  }
  for (const format of ['csl-json', 'bibtex', 'ris'] as const) {
    const file = { ids: [source.id], format };
    expect(unwrap(await library.call('desk.writeReferences', file)).text).not.toContain(SECRET);
  }
});

test('sources are not merged across the line of confidence', async () => {
  const library = testLibrary();
  const { source } = await pieceWithSecret(library);
  const open = await attach(library, null, webFields('Open', 'https://open.example/'));
  const merge = { by: BY, keep: open.source.id, merge: source.id };
  expect(codeOf(await library.call('desk.merge', merge))).toBe('invalid-input');
});

test('an address of a confidential source does not lead others to it', async () => {
  const library = testLibrary();
  const url = 'https://drop.example/upload/7';
  const { source } = await attach(
    library,
    null,
    webFields('Upload', url, { confidentiality: 'confidential' }),
  );
  const again = await attach(library, null, webFields('Somebody else', url));
  expect(again).toMatchObject({ known: false });
  expect(again.source.id).not.toBe(source.id);
});
