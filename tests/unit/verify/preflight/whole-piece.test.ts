/** Checks of preflight that read the whole piece: the worklist, replies, numbers that must agree. */
import { expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../../src/shared/article/build.ts';
import type { PieceEvidence } from '../../../../src/shared/evidence/piece-evidence.ts';
import { CheckMemory } from '../../../../src/shared/verify/preflight/check-memory.ts';
import { findingTextHash } from '../../../../src/shared/verify/preflight/observation.ts';
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

const FIGURE = 'Unemployment fell to 4.1% in March.';

function check(
  parts: Parameters<typeof documentOf>[0],
  evidence: Partial<PieceEvidence> = {},
): PreflightReport {
  return preflight(pieceOf(documentOf(parts), evidence), new CheckMemory());
}

const rulesOf = ({ findings }: PreflightReport) => findings.map(({ rule }) => rule);

test('a sentence with a figure needs evidence until it has some that agrees', () => {
  const bare = check({ body: [paragraph(FIGURE)] });
  expect(bare.sentences).toMatchObject([{ text: FIGURE, supported: false, known: false }]);
  expect(bare.coverage).toBe(0);
  expect(rulesOf(bare)).toContain('claim-unsupported');
  const linked = (words: string) => {
    const passage = passageOf('report', words);
    return check(
      { body: [node('paragraph', {}, claimed(FIGURE, 'rate'))] },
      {
        sources: [sourceWith('report')],
        claims: [claimRecord('rate', FIGURE, 'paraphrase')],
        passages: [passage],
        links: [linkTo('rate', passage)],
      },
    );
  };
  expect(linked('unemployment was 4.1% in March').coverage).toBe(1);
  expect(linked('unemployment was 4.7% in March').coverage).toBe(0);
});

test('common knowledge is said by a person, for these words', () => {
  const finding = check({ body: [paragraph(FIGURE)] }).findings.find(
    ({ rule }) => rule === 'claim-unsupported',
  );
  const override = {
    id: 'override',
    articleId: 'article',
    findingKey: finding?.key ?? '',
    rule: 'claim-unsupported',
    reason: 'Common knowledge',
    textHash: finding === undefined ? '' : findingTextHash(finding),
    by: 'Ada',
    at: NOW,
  };
  const said = check({ body: [paragraph(FIGURE)] }, { overrides: [override] });
  expect(said.sentences).toMatchObject([{ known: true }]);
  expect(said.coverage).toBe(1);
  const changed = check(
    { body: [paragraph('Unemployment fell to 4.2% in March.')] },
    { overrides: [override] },
  );
  expect(changed.sentences).toMatchObject([{ known: false }]);
});

test('somebody who is criticised is asked, and the log says so', () => {
  const parts = {
    body: [
      paragraph('The regulator accused Tobias Lindqvist, who runs the firm, of fraud on Monday.'),
    ],
  };
  const missing = check(parts).findings.find(({ rule }) => rule === 'reply-missing');
  expect(missing?.sentence).toBe('Tobias Lindqvist is criticised and does not answer.');
  const reply = {
    id: 'reply',
    articleId: 'article',
    name: 'Tobias Lindqvist',
    state: 'declined' as const,
    how: 'By telephone',
    askedAt: NOW,
    answer: '',
    by: 'Ada',
    at: NOW,
  };
  expect(rulesOf(check(parts, { replies: [reply] }))).not.toContain('reply-missing');
});

test('headline and body must agree on a number, and a promise of the headline must be kept', () => {
  const disagreeing = check({
    headline: inlineText('Council to close 12 libraries'),
    body: [paragraph('The council will close 14 libraries by spring, it said.')],
  });
  expect(disagreeing.findings.find(({ rule }) => rule === 'figures-disagree')).toMatchObject({
    article: '12',
    source: '14',
  });
  const item = (text: string) => node('listItem', {}, [paragraph(text)]);
  const promising = (count: number) =>
    rulesOf(
      check({
        headline: inlineText('Three things to know about the ferry'),
        body: [
          node(
            'bulletList',
            {},
            Array.from({ length: count }, (_, at) => item(`Thing ${at}.`)),
          ),
        ],
      }),
    );
  expect(promising(2)).toContain('promise-broken');
  expect(promising(3)).not.toContain('promise-broken');
});

test('a weekday that the calendar does not have stops the piece', () => {
  const of = (day: string) =>
    check({ headline: inlineText('Ferry'), body: [paragraph(`The ferry sails on ${day}.`)] });
  expect(rulesOf(of('Tuesday, 2 March 2026'))).toContain('weekday-wrong');
  expect(rulesOf(of('Monday, 2 March 2026'))).not.toContain('weekday-wrong');
});

test('a name is spelt one way, and as the source has it', () => {
  const body = [
    paragraph('Agnieszka Nowicka, who runs the port, opened the quay. Nowicka spoke first.'),
  ];
  const headline = inlineText('Agnieszka Nowitzka opens the quay');
  expect(rulesOf(check({ headline, body }))).toContain('name-spelling');
  const piece = pieceOf(
    documentOf({ headline: inlineText('Quay opens'), body }),
    { sources: [sourceWith('report')] },
    { report: 'The quay was opened by Agnieszka Nowycka. Agnieszka Nowycka runs the port.' },
  );
  const found = preflight(piece, new CheckMemory()).findings;
  expect(found.find(({ rule }) => rule === 'name-against-source')).toMatchObject({
    sourceId: 'report',
  });
});

test('words taken from a source without quote marks are told, quoted ones are not', () => {
  const words =
    'the old harbour wall had been repaired twice since the storm and would not stand another winter';
  const of = (text: string) =>
    preflight(
      pieceOf(
        documentOf({ body: [paragraph(text)] }),
        { sources: [sourceWith('report')] },
        { report: `An engineer wrote that ${words}.` },
      ),
      new CheckMemory(),
    ).findings.filter(({ family }) => family === 'copied');
  expect(of(`People knew that ${words}.`)).toMatchObject([
    { rule: 'copied-passage', article: `that ${words}` },
  ]);
  expect(of(`“${words},” the engineer Ada Moss said.`)).toEqual([]);
});
