/**
 * Scores quote verification: the verdict, the edit classes of the worst tier, the place in the
 * source, and above all that no altered quote of the critical thousand passes as unchanged.
 */
import { verifyQuote } from '../../../src/shared/verify/quotes/verify-quote.ts';
import { readCases } from '../cases.ts';
import {
  type EvaluationSet,
  HALVES,
  type Half,
  type SetScore,
  type Target,
  type TunedHalf,
} from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { caseSchema, FOLDER, type QuoteCase, sourceText, TIERS } from './case.ts';
import { criticalCases } from './generate/generate.ts';

/** What the rule says of a quote; what `verify quotes --jsonl` prints. */
interface Checked {
  readonly verdict: string;
  readonly edits: readonly { readonly class: string }[];
  readonly start: number | null;
  readonly end: number | null;
}

const atLeast = (metric: Target['metric'], value: number): readonly Target[] => [
  { metric, atLeast: value },
];
const TARGETS = {
  [ALL]: {
    'altered-material': [...atLeast('recall', 0.995), ...atLeast('precision', 0.97)],
    'present-quote-found': atLeast('accuracy', 0.99),
    'edit-class': atLeast('accuracy', 0.95),
  },
  critical: { 'not-passed-as-unchanged': atLeast('accuracy', 1) },
};

/** The classes of the tier a verdict stands for, each once, in the order of the alphabet. */
function worstTier(verdict: string, classes: readonly string[]): string {
  const tier = Object.entries(TIERS).find(([name]) => name === verdict)?.[1] ?? [];
  const inTier = classes.filter((name) => tier.some((one) => one === name));
  return [...new Set(inTier)].sort().join(' ');
}

/** Places are compared without the punctuation and spaces at their ends. */
function trimmedPlace(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.replace(/^[^\p{L}\p{N}£$€]+/u, '').length;
  const tail = slice.length - slice.replace(/[^\p{L}\p{N}%]+$/u, '').length;
  return `${start + lead}-${end - tail}`;
}

function isRightPlace(one: QuoteCase, text: string, checked: Checked): boolean {
  const { start, end } = checked;
  if (start === null || end === null) return one.places.length === 0;
  const found = trimmedPlace(text, start, end);
  return one.places.some((place) => trimmedPlace(text, place.start, place.end) === found);
}

function scoreCase(tally: Tally, one: QuoteCase, text: string, checked: Checked): void {
  const strata = [ALL, one.stratum];
  const isRight = one.verdicts.some((verdict) => verdict === checked.verdict);
  const isPresent = !one.verdicts.includes('not-found');
  const isAltered = one.verdicts.includes('altered-material');
  const saysAltered = checked.verdict === 'altered-material';
  tally.judge(strata, 'verdict', isRight);
  tally.detect([ALL], 'altered-material', {
    right: isAltered && saysAltered ? 1 : 0,
    wrong: !isAltered && saysAltered ? 1 : 0,
    missed: isAltered && !saysAltered && !isRight ? 1 : 0,
  });
  if (isPresent) tally.judge([ALL], 'present-quote-found', checked.verdict !== 'not-found');
  const classes = checked.edits.map((edit) => edit.class);
  const areClassesRight =
    one.classes.length === 0 ||
    worstTier(checked.verdict, classes) === [...one.classes].sort().join(' ');
  if (one.classes.length > 0) tally.judge(strata, 'edit-class', areClassesRight);
  const isPlaceRight = !isPresent || isRightPlace(one, text, checked);
  if (isPresent) tally.judge(strata, 'place', isPlaceRight);
  if (isRight && areClassesRight && isPlaceRight) return;
  tally.fail({ id: one.id, stratum: one.stratum, detail: explain(one, text, checked) });
}

function explain(one: QuoteCase, text: string, checked: Checked): string {
  const passages = one.places.map(({ start, end }) => JSON.stringify(text.slice(start, end)));
  return [
    `quote    ${JSON.stringify(one.quote)}`,
    `source   ${passages.join(' or ') || '(not in it)'}`,
    `gold     ${one.verdicts.join(' or ')}; ${one.classes.join(', ')}; ${JSON.stringify(one.places)}`,
    `found    ${checked.verdict}; ${JSON.stringify(checked.edits)}; ${checked.start}-${checked.end}`,
  ].join('\n');
}

/** Nothing altered may be called exact or normalised; that it is called material is counted too. */
function scoreCritical(tally: Tally, half: TunedHalf): void {
  for (const one of criticalCases(half)) {
    const text = sourceText(half, one.source);
    const checked = verifyQuote(one.quote, text);
    const isPassed = checked.verdict === 'exact' || checked.verdict === 'normalised';
    tally.judge([one.stratum], 'not-passed-as-unchanged', !isPassed);
    tally.judge([one.stratum], 'verdict', checked.verdict === 'altered-material');
    if (checked.verdict === 'altered-material') continue;
    tally.fail({ id: one.id, stratum: one.stratum, detail: explain(one, text, checked) });
  }
}

async function score(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, caseSchema)) {
    const text = sourceText(half, one.source);
    scoreCase(tally, one, text, verifyQuote(one.quote, text));
  }
  if (half !== 'blind') scoreCritical(tally, half);
  return tally.result();
}

export const QUOTE_VERIFICATION: EvaluationSet = {
  name: 'quote-verification',
  title: 'V: quote verification',
  halves: HALVES,
  score,
};
