import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  attach,
  BY,
  keepText,
  linkClaim,
  savePassage,
  webFields,
} from '../../../support/evidence.ts';
import { addPiece, codeOf, testLibrary, unwrap } from '../../../support/library.ts';

const WORDS = 'We had stopped hoping';
const FIELDS = { name: 'Mara Quill', aliases: [], roles: [], public: true, note: '' };

async function pieceWithClaim() {
  const library = testLibrary();
  const { id: articleId } = await addPiece(library, 'The ferry');
  const page = webFields('Ferry', 'https://valley.example/ferry');
  const { source } = await attach(library, articleId, page);
  const snapshot = await keepText(library, source.id, `“${WORDS},” she said.`);
  const passage = await savePassage(library, snapshot.id, WORDS);
  const { claim } = await linkClaim(library, articleId, WORDS, passage.id);
  const person = unwrap(await library.call('desk.putPerson', { id: null, fields: FIELDS }));
  return { library, articleId, claimId: claim.id, person };
}

test('words said to be of a person are among all that was quoted of them, until taken back', async () => {
  const { library, articleId, claimId, person } = await pieceWithClaim();
  const speaker = { by: BY, articleId, claimId };
  const set = unwrap(
    await library.call('evidence.setSpeaker', { ...speaker, personId: person.id }),
  );
  expect(set).toMatchObject({ id: claimId, personId: person.id, text: WORDS });
  const quoted = unwrap(await library.call('desk.person', { id: person.id })).quotes;
  expect(quoted).toMatchObject([{ articleId, headline: 'The ferry', claimId, text: WORDS }]);
  const piece = unwrap(await library.call('evidence.piece', { articleId }));
  expect(piece.people).toEqual([person]);
  unwrap(await library.call('evidence.setSpeaker', { ...speaker, personId: null }));
  expect(unwrap(await library.call('desk.person', { id: person.id })).quotes).toEqual([]);
});

test('the record says who changed it, and a claim of another piece is not found', async () => {
  const { library, articleId, claimId, person } = await pieceWithClaim();
  const speaker = { by: BY, articleId, claimId, personId: person.id };
  unwrap(await library.call('evidence.setSpeaker', speaker));
  unwrap(await library.call('evidence.setSpeaker', speaker));
  const { events, intact } = unwrap(
    await library.call('evidence.events', { articleId, limit: 100 }),
  );
  expect(events.filter(({ kind }) => kind === 'speaker-set')).toHaveLength(1);
  expect(intact).toBe(true);
  const elsewhere = { ...speaker, articleId: randomUUID() };
  expect(codeOf(await library.call('evidence.setSpeaker', elsewhere))).toBe('not-found');
});
