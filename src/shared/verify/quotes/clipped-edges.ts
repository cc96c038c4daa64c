/**
 * What a quote loses by where it begins and ends: a figure cut in two, or a "not" or "perhaps" left
 * outside although the quote gives itself as the whole sentence.
 */
import { isCleanedSpeech } from './cleaned-speech.ts';
import { type Alignment, sourceWordsOf } from './differences.ts';
import type { EditClass } from './edit-class.ts';
import { opensSentence, rangeOfWords } from './prepared-source.ts';
import type { QuoteEdit } from './quote-check.ts';
import { isNumber, isUnit } from './words/quantity.ts';
import { wordClassOf } from './words/word-class.ts';

const MOST_LEFT_OUT = 3;
const MOST_CLEANED = 6;

/** The edits at the two ends of the quoted passage. */
export function edgeEdits(alignment: Alignment): readonly QuoteEdit[] {
  const used = sourceWordsOf(alignment.steps);
  const [first] = used;
  const last = used.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    ...figureEdge(alignment, first, first - 1),
    ...figureEdge(alignment, last, last + 1),
    ...sentenceEdge(alignment, first, last),
    ...cleanedLead(alignment, first),
  ];
}

/** A figure that goes on outside the quote: "$5" of "$5 million". */
function figureEdge(alignment: Alignment, inside: number, outside: number): readonly QuoteEdit[] {
  const { words, text } = alignment.source;
  const kept = words[inside];
  const lost = words[outside];
  if (kept === undefined || lost === undefined) return [];
  const [before, after] = outside < inside ? [lost, kept] : [kept, lost];
  if (!/^[ \u00a0-]?$/u.test(text.slice(before.token.end, after.token.start))) return [];
  const isScaled = isNumber(before) && ['%', '‰'].includes(after.key);
  const isMoney = before.token.kind === 'symbol' && /\p{Sc}/u.test(before.key) && isNumber(after);
  const isBig = isNumber(before) && isNumberOrScale(after.key) && isUnit(after.key);
  return isScaled || isMoney || isBig ? [edgeEdit(alignment, 'unit', outside, outside)] : [];
}

function isNumberOrScale(key: string): boolean {
  return wordClassOf(key) === 'scale' || key === 'percent';
}

/** A lead-in or an afterthought left off a sentence that is quoted to its other end. */
function sentenceEdge(alignment: Alignment, first: number, last: number): readonly QuoteEdit[] {
  const before = wordsUntilStop(alignment, first - 1, -1);
  const after = wordsUntilStop(alignment, last + 1, 1);
  const edits: QuoteEdit[] = [];
  const lead = classOfLeftOut(alignment, before, after);
  if (lead !== null)
    edits.push(edgeEdit(alignment, lead, Math.min(...before), Math.max(...before)));
  const tail = classOfLeftOut(alignment, after, before);
  if (tail !== null) edits.push(edgeEdit(alignment, tail, Math.min(...after), Math.max(...after)));
  return edits;
}

/** A start that was said twice or with an um: "I, uh, I don't know" quoted as "I don't know". */
function cleanedLead(alignment: Alignment, first: number): readonly QuoteEdit[] {
  const lead = wordsUntilStop(alignment, first - 1, -1, MOST_CLEANED);
  const start = lead.at(-1);
  if (start === undefined || lead.length > MOST_CLEANED) return [];
  if (!isCleanedSpeech(alignment.source, start, first)) return [];
  return [edgeEdit(alignment, 'cleaned', start, first - 1)];
}

/** The few words from one on to the end of the sentence; more than `most` if there are many. */
function wordsUntilStop(
  { source }: Alignment,
  from: number,
  step: 1 | -1,
  most = MOST_LEFT_OUT,
): readonly number[] {
  const found: number[] = [];
  for (let at = from; found.length <= most; at += step) {
    if (source.words[at] === undefined || opensSentence(source, step > 0 ? at : at + 1)) break;
    found.push(at);
  }
  return found;
}

function classOfLeftOut(
  { source, quote }: Alignment,
  words: readonly number[],
  otherEnd: readonly number[],
): EditClass | null {
  if (words.length === 0 || words.length > MOST_LEFT_OUT || otherEnd.length > 0) return null;
  const classes = words.map((at) => wordClassOf(source.words[at]?.key ?? ''));
  // "said it was not “safe for the public”" is no whole sentence: only warnings.ts speaks of it.
  const isPart = classes.includes('light') && !/^\P{L}*\p{Lu}/u.test(quote);
  const isNegated = classes.includes('negation') && classes.every((one) => one !== null);
  if (isNegated && !isPart) return 'negation';
  return classes.every((one) => one === 'hedge') ? 'hedge' : null;
}

function edgeEdit(
  alignment: Alignment,
  editClass: EditClass,
  first: number,
  last: number,
): QuoteEdit {
  const { source, quote, steps } = alignment;
  const sourceRange = rangeOfWords(source, first, last);
  const place = first < (sourceWordsOf(steps)[0] ?? 0) ? 0 : quote.length;
  return {
    class: editClass,
    from: source.text.slice(sourceRange.start, sourceRange.end),
    to: '',
    quoteRange: { start: place, end: place },
    sourceRange,
  };
}
