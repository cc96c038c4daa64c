/** Ordinals that count: "the 15th president", "second-largest", "the third consecutive month". */
import { ONE, rational } from '../decimal.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';
import { plainReading, type Reading } from './reading.ts';

const WORDS = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, BigInt(index + 2)]),
);

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** After these a numbered thing is counted in a row. */
const IN_A_ROW: ReadonlySet<string> = new Set(['consecutive', 'successive', 'straight', 'time']);

const PERIODS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'season', 'century']);

/** Nouns that end like a superlative. */
const NO_SUPERLATIVE: ReadonlySet<string> = new Set(
  'request contest harvest protest arrest interest forest conquest digest tempest inquest bequest'.split(
    ' ',
  ),
);

/** Verbs after which an ordinal is a place in an order: "finished ninth". */
const PLACING: ReadonlySet<string> = new Set(
  'finished finish finishes finishing placed ranked ranks ranking came comes coming'.split(' '),
);

/** Parts of a calendar or an address, not counts. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'century centuries of street avenue floor district precinct amendment arrondissement ward parish circuit parallel meridian hole tee green infantry regiment battalion brigade division congressional degree and or was were is are be has had they he she it we i you there'.split(
    ' ',
  ),
);

/** Reads an ordinal that begins at a token, or null. */
export function readOrdinal(tokens: readonly Token[], at: number): Reading | null {
  return readDigitOrdinal(tokens, at) ?? readWordOrdinal(tokens, at);
}

function readDigitOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const digits = tokens[at];
  const suffix = lowerAt(tokens, at + 1);
  if (digits?.kind !== 'number' || !SUFFIXES.has(suffix) || !isGlued(tokens, at + 1)) return null;
  const value = BigInt(digits.text.replaceAll(',', '').replace(/\D.*/, ''));
  if (suffix !== suffixOf(value)) return null;
  const followingAt = afterHyphen(tokens, at + 2);
  const following = tokens[followingAt];
  if (isPlacing(tokens, at)) return ordinal(at, at + 2, value);
  const isCounted = following?.kind === 'word' && /^\p{Ll}/u.test(following.text);
  if (!isCounted || NOT_COUNTED.has(following.lower)) return null;
  return ordinal(at, at + 2, value);
}

function readWordOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const value = WORDS.get(lowerAt(tokens, at));
  if (value === undefined) return null;
  const following = lowerAt(tokens, afterHyphen(tokens, at + 1));
  if (isPlacing(tokens, at)) return ordinal(at, at + 1, value);
  const isSuperlative =
    following === 'most' || (/\p{L}{3}est$/u.test(following) && !NO_SUPERLATIVE.has(following));
  if (!isSuperlative && !IN_A_ROW.has(following) && !isCountedSince(tokens, at)) return null;
  return ordinal(at, at + 1, value);
}

/** "the fourth strike at the yard since 2019", "a third win in a row". */
function isCountedSince(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < at + 9; index += 1) {
    const word = lowerAt(tokens, index);
    if (word === '' || word === '.' || word === ',' || word === ';') return false;
    if (word === 'since' || word === 'running') return true;
    const following = lowerAt(tokens, index + 1);
    if (word === 'this' && PERIODS.has(following)) return true;
    if (word === 'in' && following === 'a' && lowerAt(tokens, index + 2) === 'row') return true;
  }
  return false;
}

function isPlacing(tokens: readonly Token[], at: number): boolean {
  return PLACING.has(lowerAt(tokens, at - 1));
}

function ordinal(from: number, next: number, value: bigint): Reading {
  return plainReading({ from, next }, 'ordinal', null, rational(value), ONE);
}

/** The right ending of an ordinal; "11st" is a weight and "21th" a slip. */
function suffixOf(value: bigint): string {
  const lastTwo = value % 100n;
  if (lastTwo >= 11n && lastTwo <= 13n) return 'th';
  return { '1': 'st', '2': 'nd', '3': 'rd' }[(value % 10n).toString()] ?? 'th';
}
