/** Multiples: "tenfold", "10-fold", "doubled", "twice as many", "three times the size", "3x". */
import { ONE, type Rational, rational } from '../decimal.ts';
import { smallNumber } from '../number/words.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';
import { readAmount } from './amount.ts';
import { plainReading, type Reading } from './reading.ts';

const TENTH = rational(1n, 10n);

/** Verbs that are a multiple by themselves. */
const VERBS = new Map<string, Rational>([
  ...['doubled', 'doubling'].map((word): [string, Rational] => [word, rational(2n)]),
  ...['tripled', 'tripling', 'trebled', 'trebling'].map((word): [string, Rational] => [
    word,
    rational(3n),
  ]),
  ...['quadrupled', 'quadrupling'].map((word): [string, Rational] => [word, rational(4n)]),
  ...['quintupled', 'quintupling'].map((word): [string, Rational] => [word, rational(5n)]),
  ...['halved', 'halving'].map((word): [string, Rational] => [word, rational(1n, 2n)]),
]);

/** After these a doubled something is no amount ("doubled back", "doubled up"). */
const NO_MULTIPLE_AFTER: ReadonlySet<string> = new Set('down back up over as'.split(' '));

/** Words that are a multiple only before something compared. */
const COMPARING = new Map<string, Rational>([
  ['double', rational(2n)],
  ['twice', rational(2n)],
  ['triple', rational(3n)],
  ['treble', rational(3n)],
  ['thrice', rational(3n)],
]);

/** What follows a multiple: "twice as", "double the", "three times more". */
const COMPARED: ReadonlySet<string> = new Set(
  'as the what its their his her that those more less larger bigger higher greater faster longer lower smaller stronger heavier wider richer likelier worse better cheaper current usual normal'.split(
    ' ',
  ),
);

/** Reads a multiple that begins at a token, or null. */
export function readMultiple(tokens: readonly Token[], at: number): Reading | null {
  return readWord(tokens, at) ?? readTimes(tokens, at);
}

function readWord(tokens: readonly Token[], at: number): Reading | null {
  const word = lowerAt(tokens, at);
  const following = lowerAt(tokens, at + 1);
  const verb = VERBS.get(word);
  if (verb !== undefined && !NO_MULTIPLE_AFTER.has(following)) return multiple(at, at + 1, verb);
  const comparing = COMPARING.get(word);
  if (comparing !== undefined && COMPARED.has(following)) return multiple(at, at + 1, comparing);
  if (word === 'half' && following === 'as') return multiple(at, at + 1, rational(1n, 2n));
  const fold = /^(\p{L}+)fold$/u.exec(word)?.[1];
  const value = fold === undefined ? null : foldValue(fold);
  return value === null ? null : multiple(at, at + 1, value);
}

function foldValue(word: string): Rational | null {
  const large = { hundred: 100n, thousand: 1000n, million: 1000000n }[word];
  const value = large ?? smallNumber(word);
  return value === null || value < 2n ? null : rational(value);
}

/** "10-fold", "three times as many", "3x", "ten times". */
function readTimes(tokens: readonly Token[], at: number): Reading | null {
  const amount = readAmount(tokens, at);
  if (amount === null || amount.unit !== null) return null;
  const wordAt = afterHyphen(tokens, amount.next);
  const word = lowerAt(tokens, wordAt);
  if (word === 'fold') return multiple(at, wordAt + 1, amount.value);
  const isSign = (word === 'x' || word === '×') && isGlued(tokens, wordAt);
  if (isSign && !(isGlued(tokens, wordAt + 1) && tokens[wordAt + 1]?.kind !== 'sign'))
    return multiple(at, wordAt + 1, amount.value);
  const isCompared = word === 'times' && COMPARED.has(lowerAt(tokens, wordAt + 1));
  return isCompared ? multiple(at, wordAt + 1, amount.value) : null;
}

function multiple(from: number, next: number, value: Rational): Reading {
  const step = value.denominator === 1n ? ONE : TENTH;
  return plainReading({ from, next }, 'multiple', 'times', value, step);
}
