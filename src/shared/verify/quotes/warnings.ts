/**
 * What an editor should look at around a quote whose words are right: what an ellipsis hides, how
 * the sentence goes on, what was left off its beginning.
 */
import { sentencesOf } from '../sentences/sentences.ts';
import type { Range } from '../text/range.ts';
import { sourceWordsOf } from './differences.ts';
import type { Judged } from './judge.ts';
import { rangeOfWords } from './prepared-source.ts';
import type { QuoteWarning } from './quote-check.ts';
import { wordClassOf } from './words/word-class.ts';

const CONTEXT_SENTENCES = 2;
/** How far from the passage context is looked for, in characters. */
const CONTEXT_REACH = 2000;
const FAR_SPLICE_WORDS = 50;
const FEWEST_SURE_WORDS = 4;

/** The stretches of the source that ellipses hide. */
export function elidedRanges({ alignment: { source, steps } }: Judged): readonly Range[] {
  return steps.flatMap((step) =>
    step.kind === 'elided' && step.words.length > 0
      ? [rangeOfWords(source, step.words[0] ?? 0, step.words.at(-1) ?? 0)]
      : [],
  );
}

/** The passage with up to two sentences before and after it. */
export function contextOf({ alignment: { source }, range }: Judged): Range {
  const from = Math.max(0, range.start - CONTEXT_REACH);
  const sentences = sentencesOf(source.text.slice(from, range.end + CONTEXT_REACH)).map(
    ({ start, end }) => ({ start: start + from, end: end + from }),
  );
  const before = sentences.filter(({ end }) => end <= range.start);
  const after = sentences.filter(({ start }) => start >= range.end);
  const own = sentences.filter(({ start, end }) => start < range.end && end > range.start);
  return {
    start: (before.slice(-CONTEXT_SENTENCES)[0] ?? own[0] ?? range).start,
    end: (after.slice(0, CONTEXT_SENTENCES).at(-1) ?? own.at(-1) ?? range).end,
  };
}

/** Every warning about a passage. */
export function warningsOf(judged: Judged, places: number): readonly QuoteWarning[] {
  const { parts } = judged.alignment;
  const warnings = [
    ...elisionWarnings(judged),
    ...clipWarnings(judged),
    ...leadWarnings(judged),
    ...questionWarnings(judged),
    ...nestedWarnings(judged),
  ];
  if (parts.length < FEWEST_SURE_WORDS) warnings.push(warning(judged, 'too-short', judged.range));
  if (places > 1) warnings.push(warning(judged, 'several-places', judged.range));
  return warnings;
}

function warning(
  { alignment }: Judged,
  kind: QuoteWarning['kind'],
  sourceRange: Range,
): QuoteWarning {
  const isAboutAll = kind === 'too-short' || kind === 'several-places';
  const words = isAboutAll ? '' : alignment.source.text.slice(sourceRange.start, sourceRange.end);
  return { kind, words, sourceRange };
}

function elisionWarnings(judged: Judged): QuoteWarning[] {
  const { steps } = judged.alignment;
  const far = steps.some((step) => step.kind === 'elided' && step.words.length > FAR_SPLICE_WORDS);
  return elidedRanges(judged).map((range) =>
    warning(judged, far ? 'far-splice' : 'ellipsis', range),
  );
}

const GOES_ON =
  /^[\s,;:.—–-]*((?:but|unless|if|except|although|though|however|provided|only if|as long as)\b[^.!?\n]*)/iu;

function clipWarnings(judged: Judged): QuoteWarning[] {
  const { source } = judged.alignment;
  const { end } = judged.range;
  const match = GOES_ON.exec(source.text.slice(end, end + 300));
  const words = match?.[1];
  if (match === null || words === undefined) return [];
  const start = end + match[0].length - words.length;
  return [warning(judged, 'clip', { start, end: start + words.length })];
}

/** What stands before the first word: a negation, or an if that the passage hangs on. */
function leadWarnings(judged: Judged): QuoteWarning[] {
  const { source, steps } = judged.alignment;
  const first = sourceWordsOf(steps)[0] ?? 0;
  const before = source.words[first - 1];
  const warnings: QuoteWarning[] = [];
  if (before !== undefined && wordClassOf(before.key) === 'negation') {
    const { start, end } = before.token;
    if (!/[.!?]/u.test(source.text.slice(end, judged.range.start))) {
      warnings.push(warning(judged, 'clipped-lead', { start, end }));
    }
  }
  const lead = /(?:^|[.!?\n]\s*)((?:if|unless|when|provided)\b[^.!?\n]*,\s*)$/iu.exec(
    source.text.slice(Math.max(0, judged.range.start - 300), judged.range.start),
  );
  const condition = lead?.[1];
  if (condition !== undefined) {
    const start = judged.range.start - condition.length;
    warnings.push(warning(judged, 'condition', { start, end: judged.range.start }));
  }
  return warnings;
}

function questionWarnings(judged: Judged): QuoteWarning[] {
  const { source, quote } = judged.alignment;
  const { end } = judged.range;
  const rest = /^[^.!?\n]*([.!?])/u.exec(source.text.slice(end, end + 300));
  if (rest?.[1] !== '?' || quote.includes('?')) return [];
  return [warning(judged, 'question', { start: end, end: end + rest[0].length })];
}

/** Quote marks open where the passage begins: the source is quoting someone itself. */
function nestedWarnings(judged: Judged): QuoteWarning[] {
  const { source } = judged.alignment;
  const before = source.text.slice(
    Math.max(0, judged.range.start - CONTEXT_REACH),
    judged.range.start,
  );
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const opened = paragraph.split('“').length - paragraph.split('”').length;
  const straight = (paragraph.split('"').length - 1) % 2;
  return opened > 0 || straight === 1 ? [warning(judged, 'nested-quote', judged.range)] : [];
}
