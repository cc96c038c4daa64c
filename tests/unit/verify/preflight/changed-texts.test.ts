/** Nothing that a person decided, or agreed with a source, outlives the texts it was about. */
import { expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../../src/shared/article/build.ts';
import type { NodeJson } from '../../../../src/shared/article/json.ts';
import type { Decision } from '../../../../src/shared/evidence/decision.ts';
import { passageHashes } from '../../../../src/shared/evidence/freshness.ts';
import type { PieceEvidence } from '../../../../src/shared/evidence/piece-evidence.ts';
import { textHash } from '../../../../src/shared/evidence/text-hash.ts';
import { readPiece } from '../../../../src/shared/verify/piece/checked-piece.ts';
import { CheckMemory } from '../../../../src/shared/verify/preflight/check-memory.ts';
import type { Finding } from '../../../../src/shared/verify/preflight/finding.ts';
import { preflight } from '../../../../src/shared/verify/preflight/preflight.ts';
import type { PreflightReport } from '../../../../src/shared/verify/preflight/report.ts';
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

const WORDS = 'The bridge cost $56.2 billion in 2022.';
const PASSAGE = passageOf('report', 'The bridge cost $56.2 billion in 2022.');

const decisionOn = (text: string, verdict: Decision['verdict'] = 'confirmed'): Decision => ({
  id: `decision on ${text}`,
  claimId: 'cost',
  verdict,
  method: 'document',
  reason: '',
  claimHash: textHash(text),
  passageHashes: passageHashes([PASSAGE]),
  by: 'Ada',
  at: NOW,
});

function check(
  body: readonly NodeJson[],
  evidence: Partial<PieceEvidence> = {},
  memory = new CheckMemory(),
): PreflightReport {
  const linked = {
    sources: [sourceWith('report')],
    claims: [claimRecord('cost', WORDS)],
    passages: [PASSAGE],
    links: [linkTo('cost', PASSAGE)],
    ...evidence,
  };
  return preflight(pieceOf(documentOf({ body: [...body] }), linked), memory);
}

const claim = (text = WORDS) => node('paragraph', {}, claimed(text, 'cost'));

const letStand = ({ key, rule, article, source }: Finding) => ({
  id: 'override',
  articleId: 'article',
  findingKey: key,
  rule,
  reason: 'Seen',
  textHash: textHash(`${article}\n${source}`),
  by: 'Ada',
  at: NOW,
});

const found = (report: PreflightReport, rule: string) =>
  report.findings.filter((finding) => finding.rule === rule);

test('a source that changed does not keep up a decision on words that changed as well', () => {
  const passages = [{ ...PASSAGE, fate: 'changed' as const }];
  const decisions = [decisionOn(WORDS)];
  const stateOf = (text: string) => check([claim(text)], { passages, decisions }).claims[0];
  expect(stateOf(WORDS)).toMatchObject({ human: 'confirmed', freshness: 'source-changed' });
  expect(stateOf('The bridge cost $57.2 billion in 2022.')).toMatchObject({
    human: 'undecided',
    freshness: 'source-changed',
  });
});

test('a sentence is not supported by a passage against it, nor by a claim that is disputed', () => {
  const supported = (evidence: Partial<PieceEvidence>) =>
    check([claim()], evidence).sentences.map((sentence) => sentence.supported);
  expect(supported({})).toEqual([true]);
  expect(supported({ links: [linkTo('cost', PASSAGE, 'contradicts')] })).toEqual([false]);
  expect(supported({ decisions: [decisionOn(WORDS, 'disputed')] })).toEqual([false]);
});

test('terms of a source hold after it was taken off the list of the piece', () => {
  const { source } = sourceWith('report', { terms: 'off-record' });
  const listed = check([claim()], { sources: [sourceWith('report', { terms: 'off-record' })] });
  expect(found(listed, 'off-record-used')).toHaveLength(1);
  const unlisted = check([claim()], { sources: [], unlisted: [source] });
  expect(found(unlisted, 'off-record-used')).toHaveLength(1);
});

test('a TK or a picture without description that comes later is not let stand with the first', () => {
  const first = paragraph('The mayor paid [TK sum].');
  const [finding, ...others] = found(check([first]), 'missing-tk');
  expect(others).toEqual([]);
  if (finding === undefined) throw new Error('no finding');
  expect(finding.place).toMatchObject({ start: 15, end: 23 });
  const overrides = [letStand(finding)];
  expect(check([first], { overrides }).blocked).toBe(check([paragraph('x')]).blocked);
  const later = found(check([first, paragraph('It was TK.')], { overrides }), 'missing-tk');
  expect(later.map(({ overridden }) => overridden !== null)).toEqual([true, false]);
});

test('pictures without a description or a credit are told one by one', () => {
  const picture = (alt: string) =>
    node('figure', { assetId: 'a'.repeat(64), alt }, [node('caption'), node('credit')]);
  const report = check([picture('A bridge'), picture(''), picture('')]);
  expect(found(report, 'missing-alt')).toHaveLength(2);
  expect(found(report, 'missing-credit')).toHaveLength(3);
  expect(new Set(found(report, 'missing-credit').map(({ place }) => place?.blockId)).size).toBe(3);
});

test('a figure that was let stand comes back when the words around it change', () => {
  const wrong = 'The bridge cost $57.2 billion in 2022.';
  const [finding] = found(check([claim(wrong)]), 'figure-mismatch');
  if (finding === undefined) throw new Error('no finding');
  const overrides = [letStand(finding)];
  const of = (text: string) =>
    found(check([claim(text)], { overrides }), 'figure-mismatch').map(
      ({ overridden }) => overridden !== null,
    );
  expect(of(wrong)).toEqual([true]);
  expect(of('The tunnel and the bridge cost $57.2 billion in 2022.')).toEqual([false]);
});

test('a record made on other texts lets nothing stand, whatever its key', () => {
  const body = [paragraph('Prices rose by 12 percent in 2022.')];
  const [finding] = found(check(body), 'claim-unsupported');
  if (finding === undefined) throw new Error('no finding');
  const record = letStand(finding);
  const stands = (textHash: string) =>
    found(check(body, { overrides: [{ ...record, textHash }] }), 'claim-unsupported')[0]
      ?.overridden;
  expect(stands(record.textHash)).not.toBeNull();
  expect(stands(textHash('other'))).toBeNull();
});

test('words kept aside are no claims, and prove nothing', () => {
  const aside = node('stash', {}, [claim('The bridge cost $57.2 billion in 2022.')]);
  const report = check([aside, paragraph('The bridge is open.')]);
  expect(report.claims).toEqual([]);
  expect(found(report, 'figure-mismatch')).toEqual([]);
});

test('a memory does not bring back the source that a passage had before it was merged', () => {
  const memory = new CheckMemory();
  const wrong = [claim('The bridge cost $57.2 billion in 2022.')];
  check(wrong, {}, memory);
  const passages = [{ ...PASSAGE, sourceId: 'merged' }];
  const merged = { sources: [sourceWith('merged')], passages };
  const [finding] = found(check(wrong, merged, memory), 'figure-mismatch');
  expect(finding?.sourceId).toBe('merged');
});

test('names remembered of a text are said of the source that has it now', () => {
  const document = documentOf({
    body: [
      paragraph('Katharine Ostrowska, the harbour master, opened the bridge. Ostrowska left.'),
    ],
  });
  const text = {
    projector: 'test',
    text: 'Katherine Ostrowska, the harbour master, opened the bridge on Monday.',
    segments: [],
  };
  const memory = new CheckMemory();
  const sourceOf = (id: string) => {
    const { now, fields, evidence } = pieceOf(document, { sources: [sourceWith(id)] });
    const piece = readPiece({ document, now, fields, evidence, texts: new Map([[id, text]]) });
    return found(preflight(piece, memory), 'name-against-source').map(({ sourceId }) => sourceId);
  };
  expect(sourceOf('before')).toEqual(['before']);
  expect(sourceOf('after')).toEqual(['after']);
});

test('a citation put into a claim divides neither its words nor its place', () => {
  const cited = node('paragraph', {}, [
    ...claimed('The bridge cost ', 'cost'),
    node('citation', { refs: [] }),
    ...claimed('$56.2 billion.', 'cost'),
    ...inlineText(' It is open.'),
  ]);
  const [state] = check([cited]).claims;
  expect(state?.text).toBe('The bridge cost  $56.2 billion.');
  expect(state?.place).toMatchObject({ start: 0, end: 31 });
});
