/** The checks of preflight that need no text of a source. */
import { expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../../src/shared/article/build.ts';
import { passageHashes } from '../../../../src/shared/evidence/freshness.ts';
import { textHash } from '../../../../src/shared/evidence/text-hash.ts';
import type { CheckedPiece } from '../../../../src/shared/verify/piece/checked-piece.ts';
import { bodyProofObservations } from '../../../../src/shared/verify/preflight/checks/body-proofs.ts';
import {
  claimObservations,
  claimStates,
} from '../../../../src/shared/verify/preflight/checks/claims.ts';
import { missingObservations } from '../../../../src/shared/verify/preflight/checks/missing-parts.ts';
import { passagePlaceObservations } from '../../../../src/shared/verify/preflight/checks/passage-places.ts';
import { pictureObservations } from '../../../../src/shared/verify/preflight/checks/pictures.ts';
import { sensitiveObservations } from '../../../../src/shared/verify/preflight/checks/sensitive-subjects.ts';
import { sourceListObservations } from '../../../../src/shared/verify/preflight/checks/source-list.ts';
import { termsObservations } from '../../../../src/shared/verify/preflight/checks/terms.ts';
import type { Observation } from '../../../../src/shared/verify/preflight/observation.ts';
import {
  claimed,
  claimRecord,
  documentOf,
  linkTo,
  NOW,
  passageOf,
  pieceOf,
  sourceWith,
} from './support.ts';

const rules = (observations: readonly Observation[]): string[] =>
  observations.map(({ rule }) => rule);
const textPiece = documentOf({ body: [paragraph('It sailed.')] });
const money = documentOf({ body: [node('paragraph', {}, claimed('$56.2 billion', 'money'))] });

test('an empty piece lacks its parts', () => {
  expect(rules(missingObservations(pieceOf(documentOf({}))))).toContain('missing-headline');
});

test.each([
  ['A boat in fog.', 'A boat, in fog', 'Ada Moss', ['alt-is-caption']],
  ['Ada Moss', 'A boat', 'Ada Moss', ['alt-is-credit']],
  ['IMG_2041.JPG', 'A boat', 'Ada Moss', ['alt-is-file-name']],
  ['DSC01234', 'A boat', 'Ada Moss', ['alt-is-file-name']],
  ['A boat ties up in fog', 'The last crossing', 'Ada Moss', []],
  ['A boat ties up in fog', 'The last crossing', '', ['picture-source-missing']],
])('a description "%s" under "%s" by "%s"', (alt, caption, credit, expected) => {
  const picture = node('figure', { alt, assetId: 'a'.repeat(64) }, [
    node('caption', {}, inlineText(caption)),
    node('credit', {}, inlineText(credit)),
  ]);
  expect(rules(pictureObservations(pieceOf(documentOf({ body: [picture] }))))).toEqual(expected);
});

function listRules(piece: CheckedPiece): string[] {
  return rules(sourceListObservations(piece));
}
const citing = (sourceId: string, locator = '') =>
  documentOf({
    body: [
      node('paragraph', {}, [
        ...inlineText('It sailed.'),
        node('citation', { refs: [{ sourceId, locator, note: '' }] }),
      ]),
    ],
  });

test('a source that nothing refers to is uncited, one with a passage in use is not', () => {
  const sources = [sourceWith('report')];
  expect(listRules(pieceOf(textPiece, { sources }))).toEqual(['source-uncited']);
  const passages = [passageOf('report', 'words')];
  expect(listRules(pieceOf(textPiece, { sources, passages }))).toEqual([]);
  expect(listRules(pieceOf(citing('report-entry'), { sources }))).toEqual([]);
});

test('a citation without its source is an orphan', () => {
  expect(listRules(pieceOf(citing('gone')))).toEqual(['citation-orphan']);
});

test('a citation of pages or of a recording gives the place', () => {
  const sources = [sourceWith('report', { kind: 'pdf' })];
  expect(listRules(pieceOf(citing('report-entry'), { sources }))).toEqual(['locator-missing']);
  expect(listRules(pieceOf(citing('report-entry', 'p. 4'), { sources }))).toEqual([]);
});

test('a source without copy, without text, corrected, or with a dead address is told', () => {
  const document = citing('report-entry');
  const of = (...source: Parameters<typeof sourceWith>) =>
    listRules(pieceOf(document, { sources: [sourceWith(...source)] }));
  expect(of('report', {}, null)).toEqual(['source-not-captured']);
  expect(of('report', { kind: 'observation' }, null)).toEqual([]);
  expect(of('report', {}, { text: 'none' })).toEqual(['source-without-text']);
  expect(of('report', { correction: 'Figures withdrawn' })).toEqual(['source-corrected']);
  expect(of('report', { link: 'gone' })).toEqual(['link-gone']);
  expect(of('report', { link: 'unconfirmed' })).toEqual([]);
});

test('words said off the record are not used, whoever wrote them down', () => {
  const sources = [sourceWith('talk')];
  const passage = passageOf('talk', 'It will fail.', { terms: 'off-record' });
  const evidence = { sources, passages: [passage], links: [linkTo('money', passage)] };
  expect(rules(termsObservations(pieceOf(money, evidence)))).toEqual(['off-record-used']);
});

test('somebody who spoke on background is not named', () => {
  const csl = {
    id: 'talk',
    type: 'interview' as const,
    author: [{ family: 'Okoro', given: 'Ngozi' }],
  };
  const passage = passageOf('talk', 'It will fail.');
  const evidence = {
    sources: [sourceWith('talk', { csl, terms: 'background', agreedWording: 'an official' })],
    passages: [passage],
    links: [linkTo('money', passage)],
  };
  const naming = documentOf({
    body: [
      node('paragraph', {}, [...claimed('$56.2 billion', 'money'), ...inlineText(', said Okoro.')]),
    ],
  });
  const [found] = termsObservations(pieceOf(naming, evidence));
  expect(found).toMatchObject({ rule: 'unattributable-named' });
  expect(found?.sentence).toContain('an official');
  expect(termsObservations(pieceOf(money, evidence))).toEqual([]);
});

test('an embargo holds until its hour, and a confidential source is never listed', () => {
  const of = (record: Parameters<typeof sourceWith>[1]) =>
    rules(termsObservations(pieceOf(textPiece, { sources: [sourceWith('report', record)] })));
  expect(of({ embargo: '2026-03-01T12:00:01Z' })).toEqual(['source-under-embargo']);
  expect(of({ embargo: NOW })).toEqual([]);
  expect(of({ confidentiality: 'confidential' })).toEqual(['confidential-listed']);
});

const PASSAGE = passageOf('report', 'It cost $56.2 billion.');
const DECISION = {
  id: 'decision',
  claimId: 'money',
  verdict: 'confirmed' as const,
  method: 'document' as const,
  reason: '',
  claimHash: textHash('$56.2 billion'),
  passageHashes: passageHashes([PASSAGE]),
  by: 'Ada',
  at: NOW,
};

function moneyPiece(text: string, more: Parameters<typeof pieceOf>[1] = {}): CheckedPiece {
  const document = documentOf({ body: [node('paragraph', {}, claimed(text, 'money'))] });
  return pieceOf(document, {
    sources: [sourceWith('report')],
    claims: [claimRecord('money', '$56.2 billion')],
    passages: [PASSAGE],
    links: [linkTo('money', PASSAGE)],
    decisions: [DECISION],
    ...more,
  });
}

test('a decision counts while the words are those it was made on', () => {
  const [held] = claimStates(moneyPiece('$56.2 billion'), new Map());
  expect(held).toMatchObject({ human: 'confirmed', freshness: 'current' });
  const changed = moneyPiece('$56.3 billion');
  const states = claimStates(changed, new Map());
  expect(states[0]).toMatchObject({ human: 'undecided', freshness: 'expired' });
  expect(rules(claimObservations(changed, states))).toEqual(['claim-expired']);
});

test('a passage that reads differently now is shown with what it says', () => {
  const passage = { ...PASSAGE, fate: 'changed' as const, current: 'It cost $57 billion.' };
  const piece = moneyPiece('$56.2 billion', { passages: [passage] });
  const [found] = claimObservations(piece, claimStates(piece, new Map()));
  expect(found).toMatchObject({ rule: 'claim-source-changed', source: 'It cost $57 billion.' });
});

test('passages for and against one claim need a choice', () => {
  const other = passageOf('report', 'It cost $40 billion.');
  const links = [linkTo('money', PASSAGE), linkTo('money', other, 'contradicts')];
  const piece = moneyPiece('$56.2 billion', { passages: [PASSAGE, other], links, decisions: [] });
  expect(rules(claimObservations(piece, claimStates(piece, new Map())))).toEqual([
    'claim-contradicted',
  ]);
});

test.each([
  ['two sites with one wire story', [{ originGroup: 'wire' }, { originGroup: 'wire' }], 1],
  ['two sites of their own', [{}, {}], 0],
  ['one primary document', [{ tier: 'primary' as const }], 0],
])('an allegation that rests on %s', (_, records, expected) => {
  const sources = records.map((record, index) => sourceWith(`source-${index}`, record));
  const passages = sources.map(({ source }) => passageOf(source.id, `He took it (${source.id}).`));
  const piece = moneyPiece('$56.2 billion', {
    sources,
    passages,
    claims: [claimRecord('money', '$56.2 billion', 'allegation')],
    links: passages.map((passage) => linkTo('money', passage)),
    decisions: [],
  });
  const found = rules(claimObservations(piece, claimStates(piece, new Map())));
  expect(found.filter((rule) => rule === 'allegation-one-origin')).toHaveLength(expected);
});

const glancePiece = (point: string, body: string, proofs = true): CheckedPiece => {
  const document = documentOf({
    glance: [node('glanceItem', {}, claimed(point, 'point'))],
    body: [node('paragraph', {}, claimed(body, 'proof'))],
  });
  const proof = {
    id: 'link',
    articleId: 'article',
    claimId: 'point',
    provedById: 'proof',
    claimHash: textHash('It cost $56.2bn'),
    provedByHash: textHash('The bill was $56.2 billion'),
    by: 'Ada',
    at: NOW,
  };
  return pieceOf(document, { proofs: proofs ? [proof] : [] });
};

test('a glance point without proof is told; a change on either side of a proof is too', () => {
  const point = 'It cost $56.2bn';
  const body = 'The bill was $56.2 billion';
  const of = (...piece: Parameters<typeof glancePiece>) =>
    rules(bodyProofObservations(glancePiece(...piece)));
  expect(of(point, body, false)).toEqual(['glance-unproved']);
  expect(of(point, body)).toEqual([]);
  expect(of('It cost $57bn', body)).toEqual(['glance-stale']);
  expect(of(point, 'The bill was $58 billion')).toEqual(['glance-stale']);
});

test('a sensitive subject is prompted for once', () => {
  const document = documentOf({
    body: [
      paragraph('He pleaded not guilty.'),
      paragraph('The case went to jury. She pleaded guilty.'),
    ],
  });
  expect(sensitiveObservations(pieceOf(document)).map(({ article }) => article)).toEqual([
    'pleaded not guilty',
  ]);
  expect(sensitiveObservations(pieceOf(textPiece))).toEqual([]);
});

test('a passage from the comments under a page is told', () => {
  const passage = { ...PASSAGE, start: 4, end: 9 };
  const text = {
    projector: 'test',
    text: 'Top. It cost $56.2 billion.',
    segments: [
      { start: 0, end: 4, kind: 'body', main: true, locator: { kind: 'none' } },
      { start: 5, end: 27, kind: 'comment', main: false, locator: { kind: 'none' } },
    ] as const,
  };
  const piece = moneyPiece('$56.2 billion', { passages: [passage] });
  const texts = new Map([['report', { ...text, segments: [...text.segments] }]]);
  expect(rules(passagePlaceObservations({ ...piece, texts }))).toEqual(['evidence-outside-body']);
  const body = {
    ...text,
    segments: text.segments.map((segment) => ({ ...segment, kind: 'body' as const })),
  };
  expect(passagePlaceObservations({ ...piece, texts: new Map([['report', body]]) })).toEqual([]);
});
