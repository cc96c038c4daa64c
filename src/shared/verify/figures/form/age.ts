/** Ages: "18-year-old", "80 years old", "aged 18", "turned 40", "over-65s", "Ada Brook, 54,". */
import { compare, rational } from '../decimal.ts';
import type { Approximation } from '../figure.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';
import type { Reading } from './reading.ts';

const OLD: ReadonlySet<string> = new Set(['old', 'olds']);
const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);
const AGED: ReadonlySet<string> = new Set(['aged', 'age', 'ages', 'turned', 'turning', 'turns']);
const OF_A_PERSON: ReadonlySet<string> = new Set(
  'said says told who was is from of a an the and has had died'.split(' '),
);
const OLDEST = rational(125n);

/** The reading as an age when its words or its place say so, else null. */
export function asAge(tokens: readonly Token[], reading: Reading): Reading | null {
  return yearsOld(tokens, reading) ?? groupOfAge(tokens, reading) ?? agedBefore(tokens, reading);
}

/** "18-year-old", "18 years old", "three-month-old", "12 to 15-year-olds". */
function yearsOld(tokens: readonly Token[], reading: Reading): Reading | null {
  if (reading.kind !== 'duration' || !AGE_UNITS.has(reading.unit ?? '')) return null;
  const oldAt = afterHyphen(tokens, reading.next);
  if (!OLD.has(lowerAt(tokens, oldAt))) {
    const isOfAge = lowerAt(tokens, oldAt) === 'of' && lowerAt(tokens, oldAt + 1) === 'age';
    return isOfAge || AGED.has(lowerAt(tokens, reading.from - 1))
      ? { ...reading, kind: 'age' }
      : null;
  }
  return { ...reading, kind: 'age', next: oldAt + 1 };
}

/** "over-65s", "under 18s": the hedge stands glued before the number. */
function groupOfAge(tokens: readonly Token[], reading: Reading): Reading | null {
  if (!isPlausible(reading) || lowerAt(tokens, reading.next) !== 's') return null;
  if (!isGlued(tokens, reading.next)) return null;
  const hyphen = lowerAt(tokens, reading.from - 1) === '-';
  const word = lowerAt(tokens, hyphen ? reading.from - 2 : reading.from - 1);
  const approx: Approximation | null =
    word === 'over' ? 'more-than' : word === 'under' ? 'less-than' : null;
  if (approx === null) return null;
  const bound = approx === 'more-than' ? { low: reading.value } : { high: reading.value };
  const next = reading.next + 1;
  return { ...reading, ...bound, kind: 'age', unit: 'year', approx, next, bare: false };
}

/** "aged 18", "at the age of 40", "turned 50", and the number between commas after a name. */
function agedBefore(tokens: readonly Token[], reading: Reading): Reading | null {
  if (!isPlausible(reading)) return null;
  const before = lowerAt(tokens, reading.from - 1);
  const isAgeOf = before === 'of' && lowerAt(tokens, reading.from - 2) === 'age';
  const lead = before === 'between' || before === 'from' ? reading.from - 2 : reading.from - 1;
  const isAged = AGED.has(lowerAt(tokens, lead));
  if (!isAged && !isAgeOf && !isAfterName(tokens, reading)) return null;
  return { ...reading, kind: 'age', unit: 'year', bare: false };
}

/** "Ada Brook, 54, said" and "Ada Brook (54)": two capitalised words before, a close after. */
function isAfterName(tokens: readonly Token[], reading: Reading): boolean {
  if (reading.spelled) return false;
  const opening = lowerAt(tokens, reading.from - 1);
  const closing = lowerAt(tokens, reading.next);
  const inBrackets = opening === '(' && closing === ')';
  const inCommas = opening === ',' && (closing === ',' || closing === '.' || closing === ';');
  if (!inBrackets && !inCommas) return false;
  const family = tokens[reading.from - 2];
  const given = tokens[reading.from - 3];
  if (!isName(family)) return false;
  return (isName(given) && family?.gap === 'space') || isSpokenOf(tokens, reading.next + 1);
}

/** "Mary, 8, said": after one name, only what is said of a person makes the number an age. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  return OF_A_PERSON.has(lowerAt(tokens, at));
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isPlausible(reading: Reading): boolean {
  if (!reading.bare || reading.kind !== 'count') return false;
  const highest = reading.value ?? reading.high;
  return highest !== null && compare(highest, OLDEST) <= 0;
}
