/**
 * Speech tidied up: what may be left out of a transcript without changing what was said. Fillers,
 * words said twice, and starts that the speaker gave up. Numbers and negations are never tidied.
 */
import type { PreparedSource } from './prepared-source.ts';
import { isNumber } from './words/quantity.ts';
import { wordClassOf } from './words/word-class.ts';

const FILLING_PHRASES = [
  'you know',
  'i mean',
  'like',
  'well',
  'so',
  'right',
  'okay',
  'ok',
  'yeah',
  'look',
  'see',
];
const MOST_GIVEN_UP = 7;
const MOST_SLIDE = 6;

/** Whether the words from `first` up to, not including, `end` were only tidied away. */
export function isCleanedSpeech(source: PreparedSource, first: number, end: number): boolean {
  // "We were going, we went" may be laid out as "we [were going, we] went": try both.
  for (let slide = 0; slide <= MOST_SLIDE; slide += 1) {
    if (slide > 0 && source.numbers[first - slide] !== source.numbers[end - slide]) return false;
    if (isTidied(source, first - slide, end - slide)) return true;
  }
  return false;
}

function isTidied(source: PreparedSource, first: number, end: number): boolean {
  const kept = withoutFillers(source, first, end);
  if (kept.length === 0) return true;
  return (
    isSaidAgain(source, kept, end) ||
    isSaidBefore(source, kept, first) ||
    isGivenUp(source, kept, end)
  );
}

/** The words that are left when um, uh and phrases set off by commas are taken out. */
function withoutFillers(source: PreparedSource, first: number, end: number): readonly number[] {
  const kept: number[] = [];
  let at = first;
  while (at < end) {
    const length = fillerLength(source, at, end);
    if (length === 0) kept.push(at);
    at += Math.max(1, length);
  }
  return kept;
}

function fillerLength(source: PreparedSource, at: number, end: number): number {
  if (wordClassOf(source.words[at]?.key ?? '') === 'filler') return 1;
  if (isStageDirection(source, at)) return 1;
  for (const phrase of FILLING_PHRASES) {
    const words = phrase.split(' ');
    const isPhrase = words.every((word, index) => source.words[at + index]?.key === word);
    if (isPhrase && at + words.length <= end && isSetOff(source, at, at + words.length)) {
      return words.length;
    }
  }
  return 0;
}

/** Whether a comma, a dash or a full stop stands on both sides. */
function isSetOff(source: PreparedSource, first: number, end: number): boolean {
  return hasPauseBefore(source, first) && hasPauseBefore(source, end);
}

const PAUSE = /[,;:.!?—–…\n]|\s-\s/u;

function hasPauseBefore(source: PreparedSource, at: number): boolean {
  const between = textBetween(source, at);
  return between === null || PAUSE.test(between);
}

/** The text between a word and the one before it; null at the ends of the source. */
function textBetween(source: PreparedSource, at: number): string | null {
  const before = source.words[at - 1]?.token;
  const after = source.words[at]?.token;
  return before === undefined || after === undefined
    ? null
    : source.text.slice(before.end, after.start);
}

const STAGE =
  /^[[(](?:laughs?|laughter|laughing|applause|pauses?|inaudible|crosstalk|sighs?|coughs?|cheers|cheering)[\])]/iu;

function isStageDirection(source: PreparedSource, at: number): boolean {
  const start = source.words[at]?.token.start ?? 0;
  return STAGE.test(source.text.slice(start - 1, start + 20));
}

/** Whether the words come again at once: "we we", "could you, um, could you". */
function isSaidAgain(source: PreparedSource, kept: readonly number[], end: number): boolean {
  if (kept.every((at) => isHeavy(source, at))) return false;
  return kept.every((at, index) => source.numbers[at] === source.numbers[end + index]);
}

function isSaidBefore(source: PreparedSource, kept: readonly number[], first: number): boolean {
  if (kept.every((at) => isHeavy(source, at))) return false;
  return kept.every(
    (at, index) => source.numbers[at] === source.numbers[first - kept.length + index],
  );
}

/** Whether the speaker broke off and began anew: a dash after few words, the first word again. */
function isGivenUp(source: PreparedSource, kept: readonly number[], end: number): boolean {
  const [first] = kept;
  if (first === undefined || kept.length > MOST_GIVEN_UP) return false;
  if (kept.some((at) => isHeavy(source, at))) return false;
  const breakOff = textBetween(source, end) ?? '';
  const beginsAgain = source.numbers[end] === source.numbers[first];
  return beginsAgain && /[—–…,-]|\.{3}/u.test(breakOff);
}

function isHeavy(source: PreparedSource, at: number): boolean {
  const word = source.words[at];
  return word !== undefined && (wordClassOf(word.key) === 'negation' || isNumber(word));
}
