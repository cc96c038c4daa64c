/** Preflight on a whole small piece: what an editor sees when words and figures change. */
import { expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../../src/shared/article/build.ts';
import { passageHashes } from '../../../../src/shared/evidence/freshness.ts';
import { textHash } from '../../../../src/shared/evidence/text-hash.ts';
import { CheckMemory } from '../../../../src/shared/verify/preflight/check-memory.ts';
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

const SOURCE = [
  'Since 2022 the state has committed $56.2 billion to the crossing, the ministry said.',
  '“We will not stop until the last boat sails,” the minister told reporters on the quay.',
].join('\n');
const FIGURE = '$56.2 billion';
const QUOTE = '“We will not stop until the last boat sails,”';
const figurePassage = passageOf('report', 'committed $56.2 billion to the crossing');
const quotePassage = passageOf('report', 'We will not stop until the last boat sails,');

function reportOn(figure = FIGURE, quote = QUOTE, memory = new CheckMemory()): PreflightReport {
  const document = documentOf({
    headline: inlineText('The crossing goes on'),
    body: [
      node('paragraph', {}, [
        ...inlineText('The state has spent '),
        ...claimed(figure, 'figure'),
        ...inlineText(' so far.'),
      ]),
      node('paragraph', {}, [
        ...claimed(quote, 'quote'),
        ...inlineText(' Minister Ada Moss said.'),
      ]),
    ],
  });
  const decided = (claimId: string, text: string, passage: typeof figurePassage) => ({
    id: `decision ${claimId}`,
    claimId,
    verdict: 'confirmed' as const,
    method: 'document' as const,
    reason: '',
    claimHash: textHash(text),
    passageHashes: passageHashes([passage]),
    by: 'Ada',
    at: NOW,
  });
  const piece = pieceOf(
    document,
    {
      sources: [sourceWith('report')],
      claims: [claimRecord('figure', FIGURE, 'figure'), claimRecord('quote', QUOTE, 'quote')],
      passages: [figurePassage, quotePassage],
      links: [linkTo('figure', figurePassage), linkTo('quote', quotePassage, 'quote-origin')],
      decisions: [decided('figure', FIGURE, figurePassage), decided('quote', QUOTE, quotePassage)],
    },
    { report: SOURCE },
  );
  return preflight(piece, memory);
}

const stateOf = ({ claims }: PreflightReport, id: string) => {
  const claim = claims.find(({ claimId }) => claimId === id);
  return [claim?.machine, claim?.human, claim?.freshness];
};
const rulesOf = ({ findings }: PreflightReport, id: string) =>
  findings.filter(({ claimId }) => claimId === id).map(({ rule }) => rule);

test('linked words that are those of their passages agree, and decisions on them hold', () => {
  const report = reportOn();
  expect(stateOf(report, 'figure')).toEqual(['agrees', 'confirmed', 'current']);
  expect(stateOf(report, 'quote')).toEqual(['agrees', 'confirmed', 'current']);
  expect([...rulesOf(report, 'figure'), ...rulesOf(report, 'quote')]).toEqual([]);
});

test('one changed digit shows with the exact difference, and voids the decision', () => {
  const report = reportOn('$56.3 billion');
  expect(stateOf(report, 'figure')).toEqual(['differs', 'undecided', 'expired']);
  const found = report.findings.find(({ rule }) => rule === 'figure-mismatch');
  expect(found?.differences).toEqual([
    { class: 'figure', material: true, from: '$56.2 billion', to: '$56.3 billion' },
  ]);
  expect(found?.fixes[0]?.text).toBe('$56.2 billion');
  expect(rulesOf(report, 'figure')).toContain('claim-expired');
  expect(report.blocked).toBe(true);
});

test('one word left out of a quote shows as what it is', () => {
  const report = reportOn(FIGURE, '“We will stop until the last boat sails,”');
  expect(stateOf(report, 'quote')).toEqual(['differs', 'undecided', 'expired']);
  const found = report.findings.find(({ rule }) => rule === 'quote-altered');
  expect(found?.differences).toContainEqual({
    class: 'negation',
    material: true,
    from: 'not',
    to: '',
  });
});

test('a memory changes nothing in a report, and taking a change back gives the first one again', () => {
  const memory = new CheckMemory();
  const first = reportOn(FIGURE, QUOTE, memory);
  const changed = reportOn('$5.62 billion', QUOTE, memory);
  expect(rulesOf(changed, 'figure')).toContain('figure-scale-slip');
  expect(reportOn(FIGURE, QUOTE, memory)).toEqual(first);
  expect(reportOn('$5.62 billion', QUOTE, new CheckMemory())).toEqual(changed);
});

test('a quote nobody linked is looked for in every saved source', () => {
  const of = (quote: string) =>
    preflight(
      pieceOf(
        documentOf({ body: [paragraph(`${quote} Minister Ada Moss said.`)] }),
        { sources: [sourceWith('report')] },
        { report: SOURCE },
      ),
      new CheckMemory(),
    ).findings.filter(({ family }) => family === 'quotes');
  expect(of('“We will not stop until the last boat sails,”')).toEqual([]);
  expect(
    of('“We shall sell all of the boats by the end of the year,”').map(({ rule }) => rule),
  ).toEqual(['quote-not-found']);
});

test('a pull quote that no longer reads as the text has drifted', () => {
  const pulled = (words: string) =>
    preflight(
      pieceOf(
        documentOf({
          body: [
            paragraph('“We will not stop until the last boat sails,” Minister Ada Moss said.'),
            node('pullQuote', {}, [
              node('quoteText', {}, inlineText(words)),
              node('attribution', {}, inlineText('Ada Moss')),
            ]),
          ],
        }),
      ),
      new CheckMemory(),
    ).findings.filter(({ rule }) => rule === 'pull-quote-drift');
  expect(pulled('We will not stop until the last boat sails')).toEqual([]);
  const [drift] = pulled('We will not stop until the first boat sails');
  expect(drift?.differences).toContainEqual(expect.objectContaining({ from: 'last', to: 'first' }));
});

test('the words of a source are shown from a whole word on', () => {
  const passage = { ...quotePassage, prefix: 'inister said: ', suffix: ' and no soone' };
  const quote = '“We will stop until the last boat sails,”';
  const piece = pieceOf(documentOf({ body: [node('paragraph', {}, claimed(quote, 'quote'))] }), {
    sources: [sourceWith('report')],
    claims: [claimRecord('quote', QUOTE, 'quote')],
    passages: [passage],
    links: [linkTo('quote', passage, 'quote-origin')],
  });
  const found = preflight(piece, new CheckMemory()).findings.find(
    ({ rule }) => rule === 'quote-altered',
  );
  expect(found?.source).toBe('said: We will not stop until the last boat sails, and no');
});
