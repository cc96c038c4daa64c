/** What an amount is for each of: "an hour" in "$15 an hour", "per person", "a share". */
import { lowerAt, type Token } from '../token.ts';

const EACH_OF: ReadonlySet<string> = new Set(
  'second minute hour day night week month year decade person head capita adult child pupil student patient voter worker employee family household home share unit ticket game match gallon litre pint barrel bushel ounce pound gram kilo kilogram kg ton tonne mile kilometre metre acre hectare kwh megawatt'.split(
    ' ',
  ),
);

/** The noun after "a", "an", "per", "each", "every" or "/" behind an amount; "each" alone as itself. */
export function perAfter(tokens: readonly Token[], next: number): string | null {
  const word = lowerAt(tokens, next);
  const noun = lowerAt(tokens, next + 1);
  if (word === 'each' || word === 'apiece') return EACH_OF.has(noun) ? noun : 'each';
  const isJoined =
    word === 'a' || word === 'an' || word === 'per' || word === 'every' || word === '/';
  if (isJoined && EACH_OF.has(noun)) return noun;
  return countedBetween(tokens, next, word);
}

/** "500 deaths a year": one counted noun may stand before the joiner. */
function countedBetween(tokens: readonly Token[], next: number, word: string): string | null {
  const joiner = lowerAt(tokens, next + 1);
  const noun = lowerAt(tokens, next + 2);
  if (tokens[next]?.kind !== 'word' || word === 'in') return null;
  return (joiner === 'a' || joiner === 'an' || joiner === 'per') && EACH_OF.has(noun) ? noun : null;
}
