import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Library } from '../../../src/main/library/library.ts';
import { type ArticleRecord, PLACES, STATUSES } from '../../../src/shared/article/model.ts';
import type { BulkChange } from '../../../src/shared/ipc/areas/articles.ts';
import { EVERYTHING } from '../../../src/shared/search/filter.ts';
import { addPiece, bodyOf, codeOf, testLibrary, unwrap } from '../../support/library.ts';

/** Hundreds of real transactions take a while on a busy machine. */
const SLOW = { timeout: 120_000 };

const WORDS = ['alpha', 'bravo', 'cedar', 'delta', 'ember', 'fjord'] as const;

const change: fc.Arbitrary<BulkChange> = fc.oneof(
  fc.record({ kind: fc.constant('place' as const), place: fc.constantFrom(...PLACES) }),
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(...STATUSES) }),
  fc.record({ kind: fc.constant('desk' as const), desk: fc.constantFrom('', 'Local', 'World') }),
  fc.record({ kind: fc.constant('priority' as const), priority: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant('add-tag' as const), tag: fc.constantFrom(...WORDS) }),
  fc.record({ kind: fc.constant('remove-tag' as const), tag: fc.constantFrom(...WORDS) }),
);

type Step =
  | { readonly kind: 'create'; readonly word: string; readonly tags: readonly string[] }
  | { readonly kind: 'save'; readonly at: number; readonly word: string; readonly stale: boolean }
  | { readonly kind: 'change'; readonly at: readonly number[]; readonly change: BulkChange }
  | { readonly kind: 'delete'; readonly at: number };

const word = fc.constantFrom(...WORDS);
const at = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('create' as const),
    word,
    tags: fc.uniqueArray(word, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('save' as const), at, word, stale: fc.boolean() }),
  fc.record({
    kind: fc.constant('change' as const),
    at: fc.array(at, { minLength: 1, maxLength: 4 }),
    change,
  }),
  fc.record({ kind: fc.constant('delete' as const), at }),
);

/** What the library should hold of a piece. */
type Piece = {
  id: string;
  version: number;
  word: string;
  place: string;
  status: string;
  desk: string;
  priority: number;
  tags: readonly string[];
};

function applyToPiece(piece: Piece, bulk: BulkChange): void {
  switch (bulk.kind) {
    case 'place':
      piece.place = bulk.place;
      break;
    case 'status':
      piece.status = bulk.status;
      break;
    case 'desk':
      piece.desk = bulk.desk;
      break;
    case 'priority':
      piece.priority = bulk.priority;
      break;
    case 'add-tag':
      if (!piece.tags.includes(bulk.tag)) piece.tags = [...piece.tags, bulk.tag];
      break;
    case 'remove-tag':
      piece.tags = piece.tags.filter((tag) => tag !== bulk.tag);
      break;
  }
}

async function apply(library: Library, model: Piece[], next: Step): Promise<void> {
  switch (next.kind) {
    case 'create': {
      const tags = [...next.tags];
      const { id } = await addPiece(library, next.word, { tags }, `about ${next.word}`);
      const facts = { place: 'library', status: 'draft', desk: '', priority: 3 };
      model.push({ id, version: 1, word: next.word, tags: next.tags, ...facts });
      return;
    }
    case 'save': {
      const piece = model[next.at % Math.max(1, model.length)];
      if (piece === undefined) return;
      const baseVersion = next.stale ? piece.version - 1 : piece.version;
      const body = bodyOf(next.word, `about ${next.word}`, `version ${piece.version}`);
      const input = { id: piece.id, baseVersion, body, reason: 'autosave' } as const;
      const code = codeOf(await library.call('articles.save', input));
      expect(code).toBe(next.stale ? 'conflict' : null);
      if (!next.stale) Object.assign(piece, { version: piece.version + 1, word: next.word });
      return;
    }
    case 'change': {
      const pieces = [...new Set(next.at.map((index) => model[index % Math.max(1, model.length)]))];
      const chosen = pieces.filter((piece) => piece !== undefined);
      if (chosen.length === 0) return;
      const ids = chosen.map((piece) => piece.id);
      unwrap(await library.call('articles.change', { ids, change: next.change }));
      for (const piece of chosen) applyToPiece(piece, next.change);
      return;
    }
    case 'delete': {
      const index = next.at % Math.max(1, model.length);
      const piece = model[index];
      if (piece === undefined) return;
      const deleted = await library.call('articles.deleteForever', { ids: [piece.id] });
      expect(codeOf(deleted)).toBe(piece.place === 'trash' ? null : 'invalid-input');
      if (piece.place === 'trash') model.splice(index, 1);
      return;
    }
  }
}

const listIds = async (library: Library, filter: Partial<typeof EVERYTHING>) =>
  unwrap(
    await library.call('articles.list', {
      filter: { ...EVERYTHING, ...filter },
      after: null,
      limit: 200,
    }),
  )
    .articles.map(({ row }) => row.id)
    .toSorted();

async function agree(library: Library, model: readonly Piece[]): Promise<void> {
  for (const piece of model) {
    const record: ArticleRecord = unwrap(await library.call('articles.get', { id: piece.id }));
    const { word: headline, ...facts } = piece;
    expect(record).toMatchObject({ ...facts, headline });
  }
  for (const place of PLACES) {
    const here = model.filter((piece) => piece.place === place);
    const ids = (pieces: readonly Piece[]) => pieces.map((piece) => piece.id).toSorted();
    expect(await listIds(library, { place })).toEqual(ids(here));
    for (const sought of WORDS) {
      const found = here.filter((piece) => piece.word === sought || piece.tags.includes(sought));
      expect(await listIds(library, { place, text: `${sought} ` })).toEqual(ids(found));
      const tagged = here.filter((piece) => piece.tags.includes(sought));
      expect(await listIds(library, { place, tag: [sought] })).toEqual(ids(tagged));
    }
  }
}

test('any sequence of operations leaves the library as a plain list would be', SLOW, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const library = testLibrary();
      const model: Piece[] = [];
      for (const next of steps) await apply(library, model, next);
      await agree(library, model);
      await library.close();
    }),
    { numRuns: 25 },
  );
});

test('every bulk change and then its inverse leave every piece as it was', SLOW, async () => {
  const library = testLibrary();
  const ids: string[] = [];
  for (const [index, name] of WORDS.entries()) {
    const tags = WORDS.slice(0, index);
    const status = STATUSES[index % STATUSES.length] ?? 'draft';
    ids.push((await addPiece(library, name, { tags: [...tags], status })).id);
  }
  const everything = () =>
    Promise.all(ids.map(async (id) => unwrap(await library.call('articles.get', { id }))));
  await fc.assert(
    fc.asyncProperty(change, fc.subarray(ids, { minLength: 1 }), async (bulk, chosen) => {
      const before = await everything();
      const input = { ids: chosen, change: bulk };
      const { inverse } = unwrap(await library.call('articles.change', input));
      for (const undo of inverse) unwrap(await library.call('articles.change', undo));
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
