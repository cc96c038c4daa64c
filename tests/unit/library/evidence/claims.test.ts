import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Library } from '../../../../src/main/library/library.ts';
import { inlineText, node } from '../../../../src/shared/article/build.ts';
import { parseBody } from '../../../../src/shared/article/document.ts';
import { standingOf } from '../../../../src/shared/evidence/freshness.ts';
import { textHash } from '../../../../src/shared/evidence/text-hash.ts';
import { markedClaims } from '../../../../src/shared/verify/piece/marked-claims.ts';
import {
  attach,
  BY,
  keepText,
  linkClaim,
  savePassage,
  webFields,
} from '../../../support/evidence.ts';
import { addPiece, bodyWith, codeOf, testLibrary, unwrap } from '../../../support/library.ts';

const WORDS = 'The weir failed';

async function pieceWithPassage(library: Library) {
  const { id: articleId } = await addPiece(library, 'The weir');
  const { source } = await attach(
    library,
    articleId,
    webFields('Weir', 'https://valley.example/1'),
  );
  const snapshot = await keepText(library, source.id, `${WORDS} at noon.`, 'It was built in 1921.');
  const passage = await savePassage(library, snapshot.id, WORDS);
  return { articleId, source, snapshot, passage };
}

const pieceOf = async (library: Library, articleId: string) =>
  unwrap(await library.call('evidence.piece', { articleId }));

test('linking makes the claim once and the link once, and a piece shows both', async () => {
  const library = testLibrary();
  const { articleId, passage } = await pieceWithPassage(library);
  const { claim, link } = await linkClaim(library, articleId, WORDS, passage.id);
  expect(claim).toMatchObject({ articleId, kind: 'quote', hash: textHash(WORDS), parentId: null });
  const again = await linkClaim(library, articleId, `${WORDS}.`, passage.id, { claimId: claim.id });
  expect(again.link).toEqual(link);
  expect(again.claim.text).toBe(`${WORDS}.`);
  expect(await pieceOf(library, articleId)).toMatchObject({
    claims: [{ id: claim.id }],
    links: [{ id: link.id, by: BY }],
    passages: [{ id: passage.id }],
  });
  unwrap(await library.call('evidence.unlink', { by: BY, articleId, linkId: link.id }));
  expect(await pieceOf(library, articleId)).toMatchObject({ links: [], passages: [] });
});

test('a claim of one piece cannot be taken by another', async () => {
  const library = testLibrary();
  const { articleId, passage } = await pieceWithPassage(library);
  const { claim } = await linkClaim(library, articleId, WORDS, passage.id);
  const other = await addPiece(library, 'The lake');
  const input = { by: BY, articleId: other.id, claimId: claim.id, text: 'x' };
  const decision = { verdict: 'confirmed', method: 'call', reason: '' } as const;
  expect(codeOf(await library.call('evidence.decide', { ...input, ...decision }))).toBe(
    'invalid-input',
  );
});

test('a passage that only gives context is no part of what a decision rests on', async () => {
  const library = testLibrary();
  const { articleId, passage, snapshot } = await pieceWithPassage(library);
  const { claim } = await linkClaim(library, articleId, WORDS, passage.id);
  const context = await savePassage(library, snapshot.id, 'It was built in 1921.');
  await linkClaim(library, articleId, WORDS, context.id, { claimId: claim.id, role: 'context' });
  const input = { by: BY, articleId, claimId: claim.id, text: WORDS } as const;
  const verdict = { verdict: 'confirmed', method: 'document', reason: '' } as const;
  const decision = unwrap(await library.call('evidence.decide', { ...input, ...verdict }));
  expect(decision.passageHashes).toEqual([passage.hash]);
});

test('the source of a passage is known after it was taken off the list of the piece', async () => {
  const library = testLibrary();
  const { articleId, passage, source } = await pieceWithPassage(library);
  await linkClaim(library, articleId, WORDS, passage.id);
  expect((await pieceOf(library, articleId)).unlisted).toEqual([]);
  const [entry] = (await pieceOf(library, articleId)).sources;
  if (entry === undefined) throw new Error('no entry');
  unwrap(await library.call('sources.remove', { articleId, id: entry.entry.id }));
  expect(await pieceOf(library, articleId)).toMatchObject({
    sources: [],
    unlisted: [{ id: source.id }],
  });
});

test('a decision holds for the words it was made on, lapses with them and returns', async () => {
  const library = testLibrary();
  const { articleId, passage, snapshot } = await pieceWithPassage(library);
  const { claim } = await linkClaim(library, articleId, WORDS, passage.id);
  const input = { by: BY, articleId, claimId: claim.id, text: WORDS } as const;
  const verdict = { verdict: 'confirmed', method: 'document', reason: 'Read it' } as const;
  const decision = unwrap(await library.call('evidence.decide', { ...input, ...verdict }));
  expect(decision.passageHashes).toEqual([passage.hash]);
  const { decisions } = await pieceOf(library, articleId);
  const freshness = (text: string, passages = [passage]) =>
    standingOf(decisions, text, passages).freshness;
  expect([freshness(WORDS), freshness('The weir held'), freshness(WORDS)]).toEqual([
    'current',
    'expired',
    'current',
  ]);
  const second = await savePassage(library, snapshot.id, 'built in 1921');
  expect(freshness(WORDS, [passage, second])).toBe('expired');
  const withdrawal = { by: BY, articleId, decisionId: decision.id };
  unwrap(await library.call('evidence.withdrawDecision', withdrawal));
  expect((await pieceOf(library, articleId)).decisions).toEqual([]);
  expect(codeOf(await library.call('evidence.withdrawDecision', withdrawal))).toBe('not-found');
});

test('findings that people let stand and replies stay on record', async () => {
  const library = testLibrary();
  const { id: articleId } = await addPiece(library, 'The weir');
  const finding = { findingKey: 'name-spelling:Lind', rule: 'name-spelling', text: 'Lind' };
  const override = unwrap(
    await library.call('evidence.override', {
      by: BY,
      articleId,
      ...finding,
      reason: 'Two people',
    }),
  );
  expect((await pieceOf(library, articleId)).overrides).toEqual([override]);
  const withdrawn = { by: BY, articleId, overrideId: override.id };
  unwrap(await library.call('evidence.withdrawOverride', withdrawn));
  const asked = { name: 'Valley Water', how: 'mail', askedAt: null, answer: '' };
  const reply = unwrap(
    await library.call('evidence.putReply', {
      by: BY,
      articleId,
      id: null,
      ...asked,
      state: 'asked',
    }),
  );
  const answered = { ...asked, answer: 'No comment.', state: 'declined' } as const;
  unwrap(await library.call('evidence.putReply', { by: BY, articleId, id: reply.id, ...answered }));
  expect(await pieceOf(library, articleId)).toMatchObject({
    overrides: [],
    replies: [{ id: reply.id, state: 'declined', answer: 'No comment.' }],
  });
  const removed = unwrap(
    await library.call('evidence.removeReply', { by: BY, articleId, replyId: reply.id }),
  );
  expect(removed.id).toBe(reply.id);
});

test('a glance point is joined to the words that prove it, and joining again renews both', async () => {
  const library = testLibrary();
  const { id: articleId } = await addPiece(library, 'The weir');
  const [claimId, provedById] = [randomUUID(), randomUUID()];
  const join = async (claimText: string) =>
    unwrap(
      await library.call('evidence.proveFromBody', {
        by: BY,
        articleId,
        claimId,
        claimText,
        provedById,
        provedByText: 'It failed in 2026.',
      }),
    );
  const first = await join('Failed in 2026');
  const second = await join('It failed');
  expect(second).toMatchObject({ id: first.id, claimHash: textHash('It failed') });
  expect((await pieceOf(library, articleId)).proofs).toEqual([second]);
  unwrap(await library.call('evidence.removeProof', { by: BY, articleId, proofId: first.id }));
  expect((await pieceOf(library, articleId)).proofs).toEqual([]);
});

test('a duplicate has claims of its own, with the same evidence and nothing decided', async () => {
  const library = testLibrary();
  const { articleId, passage, source } = await pieceWithPassage(library);
  const { claim } = await linkClaim(library, articleId, WORDS, passage.id);
  const decision = { verdict: 'confirmed', method: 'call', reason: '' } as const;
  const decided = { by: BY, articleId, claimId: claim.id, text: WORDS };
  unwrap(await library.call('evidence.decide', { ...decided, ...decision }));
  const [text] = inlineText(WORDS);
  const marked = { ...text, type: 'text', marks: [{ type: 'evidence', attrs: { id: claim.id } }] };
  const body = bodyWith({ body: [node('paragraph', {}, [marked])] });
  unwrap(
    await library.call('articles.save', { id: articleId, baseVersion: 1, body, reason: 'manual' }),
  );
  const copy = unwrap(await library.call('articles.duplicate', { id: articleId }));
  const [own] = markedClaims(unwrap(parseBody(copy.body)));
  const evidence = await pieceOf(library, copy.id);
  expect(evidence.claims).toMatchObject([{ id: own?.id, parentId: claim.id, text: WORDS }]);
  expect(own?.id).not.toBe(claim.id);
  expect(evidence.links).toMatchObject([{ claimId: own?.id, passageId: passage.id }]);
  expect(evidence.decisions).toEqual([]);
  expect(evidence.sources.map((piece) => piece.source.id)).toEqual([source.id]);
});

test('everything that a person is quoted with is found, in every piece', async () => {
  const library = testLibrary();
  const { articleId, passage } = await pieceWithPassage(library);
  const fields = { name: 'Bo Lind', aliases: [], roles: [], public: true, note: '' };
  const person = unwrap(await library.call('desk.putPerson', { id: null, fields }));
  await linkClaim(library, articleId, WORDS, passage.id, { personId: person.id });
  const other = await addPiece(library, 'The lake');
  await linkClaim(library, other.id, 'It was old', passage.id, { personId: person.id });
  const { quotes } = unwrap(await library.call('desk.person', { id: person.id }));
  expect(quotes.map(({ headline, text }) => [headline, text])).toEqual([
    ['The lake', 'It was old'],
    ['The weir', WORDS],
  ]);
  expect((await pieceOf(library, articleId)).people).toEqual([person]);
});

test('candidates come from the sources of the piece, those with the figure first', async () => {
  const library = testLibrary();
  const { articleId, source } = await pieceWithPassage(library);
  const paragraphs = ['The weir was a dear one, a costly weir.', 'It took 56,200,000,000 dollars.'];
  const snapshot = await keepText(library, source.id, ...paragraphs);
  const elsewhere = await attach(library, null, webFields('Other', 'https://other.example/'));
  await keepText(library, elsewhere.source.id, 'The weir cost $56.2bn.');
  const ask = async (text: string) =>
    unwrap(await library.call('evidence.candidates', { articleId, text, limit: 5 }));
  const found = await ask('At $56.2bn, the weir is “dear”');
  expect(found.map(({ text }) => text)).toEqual(paragraphs.toReversed());
  expect(found[0]).toMatchObject({ source: { id: source.id }, snapshotId: snapshot.id, start: 41 });
  expect(await ask('of it all')).toEqual([]);
  await keepText(library, source.id, 'Nothing is left of that page.');
  expect(await ask('The weir took $56.2bn')).toEqual([]);
});

test('a piece that is deleted for ever takes its claims along and leaves the sources', async () => {
  const library = testLibrary();
  const { articleId, passage, source } = await pieceWithPassage(library);
  await linkClaim(library, articleId, WORDS, passage.id);
  const change = { kind: 'place', place: 'trash' } as const;
  unwrap(await library.call('articles.change', { ids: [articleId], change }));
  unwrap(await library.call('articles.deleteForever', { ids: [articleId] }));
  expect(codeOf(await library.call('evidence.piece', { articleId }))).toBe('not-found');
  const { pieces, passages } = unwrap(await library.call('desk.get', { id: source.id }));
  expect({ pieces, passages: passages.length }).toEqual({ pieces: [], passages: 1 });
});
