/** Tries every form at a token, the most particular first: "one in four" before "one". */
import { isGlued, lowerAt, type Token } from '../token.ts';
import { asAge } from './age.ts';
import { readAmount } from './amount.ts';
import { mayFollowArticle, readArticle } from './article.ts';
import { readCompound } from './compound.ts';
import { readFraction } from './fraction.ts';
import { readMultiple } from './multiple.ts';
import { readOrdinal } from './ordinal.ts';
import { readPair } from './range.ts';
import { readRatio } from './ratio.ts';
import { type Reading, readingOf } from './reading.ts';

/** Words that begin a form without being a number word. */
const BEGINNERS: ReadonlySet<string> = new Set(
  'half minus doubled doubling tripled tripling trebled trebling quadrupled quadrupling quintupled quintupling halved halving double twice triple treble thrice one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  ),
);

/** Words after "a" that begin a form: "a hundred", "a third of", "a quarter of a million". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion quadrillion dozen lakh crore half quarter third fifth sixth seventh eighth ninth tenth twentieth hundredth thousandth'.split(
    ' ',
  ),
);

/** Signs that begin a form: of currencies, of fractions, and of the sign of a number. */
const SIGNS: ReadonlySet<string> = new Set([...'$£€¥￥₹₩₦₽₺₴₪₫฿₱₵₸₾₲½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞+-−–']);

/** Reads the figures that begin at a token: none, one, or the two of a change ("from 3 to 4m"). */
export function readAt(tokens: readonly Token[], at: number): readonly Reading[] {
  if (!mayBegin(tokens, at)) return [];
  const worded =
    readOrdinal(tokens, at) ??
    readFraction(tokens, at) ??
    readMultiple(tokens, at) ??
    readRatio(tokens, at);
  if (worded !== null) return [worded];
  return (readPair(tokens, at) ?? readSingle(tokens, at)).map(
    (reading) => asAge(tokens, reading) ?? reading,
  );
}

function readSingle(tokens: readonly Token[], at: number): readonly Reading[] {
  const amount = readArticle(tokens, at) ?? readAmount(tokens, at);
  return amount === null ? [] : [readingOf(readCompound(tokens, amount))];
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return token !== undefined;
  if (token.kind === 'word') {
    const lower = lowerAt(tokens, at) || token.lower;
    if (lower === 'a' || lower === 'an') {
      const next = lowerAt(tokens, at + 1);
      return AFTER_ARTICLE.has(next) || mayFollowArticle(next) || isPrefix(tokens, at);
    }
    return BEGINNERS.has(lower) || lower.endsWith('fold') || isPrefix(tokens, at);
  }
  return SIGNS.has(token.text);
}

/** "US$5", "EUR 5", "Rs. 5": letters of a currency with a number close behind. */
function isPrefix(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number') return true;
  if (next?.kind !== 'sign') return false;
  return isGlued(tokens, at + 1) && tokens[at + 2]?.kind === 'number';
}
