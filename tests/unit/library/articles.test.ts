import { describe, expect, test } from 'vitest';
import { inlineText, node } from '../../../src/shared/article/build.ts';
import { parseBody, slotOf, textOf, walk } from '../../../src/shared/article/document.ts';
import { STORY_TYPES } from '../../../src/shared/article/model.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';
import { addPiece, bodyOf, bodyWith, codeOf, testLibrary, unwrap } from '../../support/library.ts';

const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('articles.create', () => {
  test.each(STORY_TYPES)('starts a %s from its template', async (storyType) => {
    const library = testLibrary();
    const input = { storyType, fields: {}, body: null };
    const piece = unwrap(await library.call('articles.create', input));
    expect(piece.storyType).toBe(storyType);
    expect(contract['articles.create'].output.safeParse(piece).success).toBe(true);
  });

  test('derives headline, length and missing parts from the text', async () => {
    const piece = await addPiece(
      testLibrary(),
      '  The  ferry returns ',
      {},
      'Five words stand here now.',
    );
    expect(piece).toMatchObject({ headline: 'The ferry returns', words: 8, place: 'library' });
    expect(piece.missing).toEqual(['standfirst', 'byline', 'glance', 'hero', 'sources']);
  });

  test('gives every block an id', async () => {
    const piece = await addPiece(testLibrary(), 'Ids', {}, 'One', 'Two');
    const ids: unknown[] = [];
    walk(unwrap(parseBody(piece.body)).doc, (child) => {
      if (child.type === 'paragraph') ids.push(child.attrs?.id);
      return true;
    });
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain('');
  });

  test('refuses text that breaks the article format and keeps nothing', async () => {
    const library = testLibrary();
    const input = { storyType: 'news', fields: {}, body: '{"schemaVersion":1}' } as const;
    expect(codeOf(await library.call('articles.create', input))).toBe('invalid-input');
    expect(unwrap(await library.call('library.facets', {})).places.library).toBe(0);
  });

  test('refuses text from a newer program as such', async () => {
    const body = bodyOf('Future').replace('"schemaVersion":1', '"schemaVersion":99');
    const input = { storyType: 'news', fields: {}, body } as const;
    expect(codeOf(await testLibrary().call('articles.create', input))).toBe('newer-version');
  });
});

describe('articles.update', () => {
  test('changes facts, keeps the rest, and leaves the text version alone', async () => {
    const library = testLibrary();
    const before = await addPiece(library, 'Facts', { desk: 'Local', tags: ['sea'] });
    const fields = {
      tags: ['sea', 'ferry', 'sea'],
      authors: [{ name: 'Ana Field', role: 'reporter' as const }],
      deadline: '2026-12-01T10:00:00+02:00',
    };
    const after = unwrap(await library.call('articles.update', { id: before.id, fields }));
    expect(after).toMatchObject({
      desk: 'Local',
      tags: ['sea', 'ferry'],
      authors: [{ name: 'Ana Field', role: 'reporter' }],
      deadline: '2026-12-01T08:00:00.000Z',
      version: before.version,
      body: before.body,
    });
    expect(after.missing).not.toContain('byline');
    expect(unwrap(await library.call('articles.get', { id: before.id }))).toEqual(after);
  });

  test('says not-found for a piece that is gone', async () => {
    const input = { id: NOBODY, fields: { desk: 'X' } };
    expect(codeOf(await testLibrary().call('articles.update', input))).toBe('not-found');
  });
});

describe('articles.duplicate', () => {
  test('points citations and quotes of the copy at the copied sources', async () => {
    const library = testLibrary();
    const original = await addPiece(library, 'Original', { status: 'ready', slug: 'original' });
    const source = unwrap(
      await library.call('sources.add', {
        articleId: original.id,
        fields: { kind: 'web', title: 'A page', url: '', publisher: '', date: '', public: true },
        at: null,
      }),
    );
    const citation = node('citation', {
      refs: [{ sourceId: source.id, locator: 'p. 2', note: '' }],
      comments: ['comment-1'],
    });
    const quote = node('pullQuote', { sourceId: source.id }, [
      node('quoteText'),
      node('attribution'),
    ]);
    const commented = inlineText('said', [{ type: 'comment', attrs: { id: 'comment-1' } }]);
    const body = bodyWith({
      headline: inlineText('Original'),
      body: [node('paragraph', {}, [...commented, citation]), quote],
    });
    const base = { id: original.id, baseVersion: original.version, reason: 'manual' } as const;
    unwrap(await library.call('articles.save', { ...base, body }));

    const copy = unwrap(await library.call('articles.duplicate', { id: original.id }));
    const [copied] = unwrap(await library.call('sources.list', { articleId: copy.id }));
    expect(copied).toMatchObject({ title: 'A page' });
    expect(copied?.id).not.toBe(source.id);
    expect(copy.body).toContain(copied?.id);
    expect(copy.body).not.toContain(source.id);
    expect(copy.body).not.toContain('comment-1');
    expect(copy).toMatchObject({ status: 'draft', slug: 'original-copy', headline: 'Original' });
    expect(textOf(slotOf(unwrap(parseBody(copy.body)), 'body'))).toContain('said');
  });
});
