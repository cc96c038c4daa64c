/**
 * A piece of 3,000 words over 40 sources of 5,000 words each: some of its quotes are theirs word
 * for word, some with a changed word, some are nowhere, and some claims are linked to passages.
 */
import { inlineText, node } from '../../src/shared/article/build.ts';
import type { NodeJson } from '../../src/shared/article/json.ts';
import type { PieceEvidence } from '../../src/shared/evidence/piece-evidence.ts';
import type { Projection } from '../../src/shared/evidence/projection.ts';
import { projectionOf } from '../support/evidence.ts';
import {
  claimRecord,
  documentOf,
  evidenceOf,
  linkTo,
  passageOf,
  sourceWith,
} from '../unit/verify/preflight/support.ts';
import { seededRandom } from './corpus.ts';
import { type Prose, paragraphsOf, proseFrom } from './prose.ts';

const SOURCES = 40;
const SOURCE_WORDS = 5_000;
const PARAGRAPHS = 40;

/** What is measured: paragraphs of the body, and what is known about them. */
export type BenchPiece = {
  readonly paragraphs: readonly (readonly NodeJson[])[];
  readonly evidence: PieceEvidence;
  readonly sources: readonly { readonly id: string; readonly projection: Projection }[];
};

/** A source of so many words, with somebody's words in every fifth paragraph. */
export function sourceParagraphs(words: number, prose: Prose): string[] {
  return paragraphsOf(words, 4, prose.plain).map((text, at) =>
    at % 5 === 4 ? `${text} “${prose.speech()},” ${prose.attribution()}. ${prose.figure()}` : text,
  );
}

/** The piece with its sources; always the same one. */
export function benchPiece(): BenchPiece {
  const prose = proseFrom(seededRandom(3));
  const texts = Array.from({ length: SOURCES }, () => sourceParagraphs(SOURCE_WORDS, prose));
  const passages = texts.map((paragraphs, at) =>
    passageOf(`source-${at}`, speechIn(paragraphs[at * 5 + 4] ?? paragraphs[4] ?? '')),
  );
  const quotes = passages.map(({ exact }, at) => inPiece(exact, at, prose));
  const paragraphs = quotes.slice(0, PARAGRAPHS).map((quote, at): NodeJson[] => {
    const before = `${prose.plain()} ${prose.figure()} “`;
    const marks = at % 4 === 0 ? [{ type: 'evidence', attrs: { id: `claim-${at}` } }] : [];
    const after = `,” ${prose.attribution()}.`;
    return [...inlineText(before), ...inlineText(quote, marks), ...inlineText(after)];
  });
  const linked = quotes.flatMap((quote, at) =>
    at % 4 === 0 ? [{ id: `claim-${at}`, quote, at }] : [],
  );
  return {
    paragraphs,
    evidence: evidenceOf({
      sources: texts.map((_, at) => sourceWith(`source-${at}`)),
      passages,
      claims: linked.map(({ id, quote }) => claimRecord(id, quote, 'quote')),
      links: linked.flatMap(({ id, at }) => {
        const passage = passages[at];
        return passage === undefined ? [] : [linkTo(id, passage, 'quote-origin')];
      }),
    }),
    sources: texts.map((text, at) => ({ id: `source-${at}`, projection: projectionOf(...text) })),
  };
}

/** The document of a piece; paragraph `edited` reads differently than it did. */
export function documentWith({ paragraphs }: BenchPiece, edited: number | null, times = 0) {
  return documentOf({
    headline: inlineText('Harbour Board delays the old bridge for $300.4 million'),
    standfirst: inlineText('The City Council rejected a costly tunnel on 4 March 2021.'),
    body: paragraphs.map((text, at) => {
      const added = inlineText(` It was edited ${times} times.`);
      return node('paragraph', {}, at === edited ? [...text, ...added] : text);
    }),
  });
}

function speechIn(paragraph: string): string {
  return /“(.+),”/.exec(paragraph)?.[1] ?? paragraph;
}

/** Most quotes are as the source has them; one in five is changed, one in five nobody said. */
function inPiece(exact: string, at: number, prose: Prose): string {
  if (at % 5 === 3) return withChange(exact);
  return at % 5 === 2 ? prose.speech() : exact;
}

/** The same words with one put in and one left out. */
export function withChange(quote: string): string {
  const words = quote.split(' ');
  return [...words.slice(0, 4), 'hardly', ...words.slice(4, -3), ...words.slice(-2)].join(' ');
}
