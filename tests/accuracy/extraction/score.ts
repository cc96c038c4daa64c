/**
 * Scores set Q: exact spans of quotes, their kind, and who is made to say them. A quote counts in
 * its case's stratum, in its typography, and in "clean" or "messy" as a whole.
 */
import { fileURLToPath } from 'node:url';
import { extractQuotes } from '../../../src/shared/verify/extract/extract.ts';
import type { ExtractedQuote } from '../../../src/shared/verify/extract/quote.ts';
import { readCases } from '../cases.ts';
import { type EvaluationSet, HALVES, type Half, type SetScore, type Target } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type ExtractionCase, extractionCase, type GoldQuote } from './case.ts';
import { MESSY_TYPOGRAPHIES } from './typography.ts';

const atLeast = (metric: Target['metric'], value: number): readonly Target[] => [
  { metric, atLeast: value },
];

const TARGETS = {
  clean: { span: atLeast('f1', 0.985) },
  messy: { span: atLeast('f1', 0.94) },
  [ALL]: {
    kind: atLeast('accuracy', 0.92),
    'kind: partial and scare': atLeast('accuracy', 0.92),
    'speaker as written': atLeast('accuracy', 0.93),
    'speaker as person': atLeast('accuracy', 0.9),
    'attribution given': atLeast('accuracy', 0.85),
    attribution: atLeast('precision', 0.97),
  },
};

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Set Q. */
export const EXTRACTION: EvaluationSet = {
  name: 'extraction',
  title: 'Q: quote extraction and attribution',
  halves: HALVES,
  score: scoreHalf,
};

async function scoreHalf(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, extractionCase)) {
    scoreCase(tally, one, extractQuotes(one.text).quotes);
  }
  return tally.result();
}

function isMessy(one: ExtractionCase): boolean {
  return one.stratum === 'unbalanced' || MESSY_TYPOGRAPHIES.includes(one.typography);
}

function scoreCase(tally: Tally, one: ExtractionCase, found: readonly ExtractedQuote[]): void {
  const problems: string[] = [];
  const strata = [ALL, isMessy(one) ? 'messy' : 'clean', one.stratum];
  const spot = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    `${start}-${end}`;
  const bySpot = new Map(found.map((quote) => [spot(quote), quote]));
  const gold = new Set(one.quotes.map(spot));
  const extra = found.filter((quote) => !gold.has(spot(quote)));
  const missed = one.quotes.filter((quote) => !bySpot.has(spot(quote)));
  tally.detect([...strata, `marks: ${one.typography}`], 'span', {
    right: one.quotes.length - missed.length,
    wrong: extra.length,
    missed: missed.length,
  });
  problems.push(...extra.map((quote) => `extra quote: ${quote.text}`));
  problems.push(...missed.map((quote) => `missed quote: ${quote.text}`));
  for (const quote of one.quotes) {
    const given = bySpot.get(spot(quote));
    if (given !== undefined) problems.push(...scoreQuote(tally, strata, quote, given));
  }
  if (problems.length > 0) {
    const detail = `${one.text}\n\n${problems.map((problem) => `* ${problem}`).join('\n')}`;
    tally.fail({ id: one.id, stratum: one.stratum, detail });
  }
}

/** Scores what is said about a quote whose span was found; returns what is wrong with it. */
function scoreQuote(
  tally: Tally,
  strata: readonly string[],
  gold: GoldQuote,
  given: ExtractedQuote,
): readonly string[] {
  const problems: string[] = [];
  const judge = (places: readonly string[], measure: string, right: boolean): void => {
    tally.judge(places, measure, right);
    if (right) return;
    const { kind, speaker, cue, rule } = given;
    problems.push(
      `${measure}: “${gold.text}” is ${gold.kind} | ${gold.speaker} | ${gold.cue}, ` +
        `given ${kind} | ${speaker} | ${cue} by ${rule}`,
    );
  };
  if (!gold.unscored.includes('kind')) {
    judge(strata, 'kind', gold.kind === given.kind);
    if (gold.kind === 'partial' || gold.kind === 'scare') {
      judge([ALL], 'kind: partial and scare', gold.kind === given.kind);
    }
  }
  if (gold.continues || given.continues) {
    judge([ALL], 'continues', gold.continues === given.continues);
  }
  if (gold.cue !== null && !gold.unscored.includes('cue'))
    judge([ALL], 'cue', gold.cue === given.cue);
  if (!gold.unscored.includes('speaker')) scoreSpeaker(tally, strata, gold, given, judge);
  return problems;
}

function scoreSpeaker(
  tally: Tally,
  strata: readonly string[],
  gold: GoldQuote,
  given: ExtractedQuote,
  judge: (places: readonly string[], measure: string, right: boolean) => void,
): void {
  if (gold.speaker === null) {
    judge(strata, 'abstains', given.speaker === null);
    tally.detect(strata, 'attribution', {
      right: 0,
      wrong: given.speaker === null ? 0 : 1,
      missed: 0,
    });
    return;
  }
  const right = isSamePerson(gold, given.speaker);
  if (gold.cue !== null && !gold.pronoun) {
    judge([ALL], 'speaker as written', isSameMention(gold.speaker, given.speaker));
  }
  judge(strata, 'speaker as person', right);
  tally.judge([ALL], 'attribution given', given.speaker !== null);
  tally.detect(strata, 'attribution', {
    right: right ? 1 : 0,
    wrong: right || given.speaker === null ? 0 : 1,
    missed: right ? 0 : 1,
  });
}

/** The mention exactly, but for an article: “the Harbour Trust” is the Harbour Trust as written. */
function isSameMention(gold: string, given: string | null): boolean {
  const bare = (name: string): string => name.replace(/^(?:the|a|an) /iu, '');
  return given !== null && bare(gold) === bare(given);
}

/** For a pronoun only the full name will do; else a shorter or fuller form names the same person. */
function isSamePerson(gold: GoldQuote, given: string | null): boolean {
  if (gold.speaker === null || given === null) return gold.speaker === given;
  if (gold.pronoun) return gold.speaker === given;
  const wanted = wordsOf(gold.speaker);
  const got = wordsOf(given);
  return got.every((word) => wanted.includes(word)) || wanted.every((word) => got.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/u)
    .filter((word) => !['the', 'a', 'an'].includes(word));
}
