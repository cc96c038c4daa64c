/** "one" is a figure only where it counts; as a pronoun or in "one day" it is none. */
import { isOne } from '../form/half.ts';
import type { Reading } from '../form/reading.ts';
import { lowerAt, type Token } from '../token.ts';

const COUNTED_ONE: ReadonlySet<string> = new Set(
  'person man woman child boy girl death case patient soldier officer vote seat victim passenger survivor student pupil worker employee goal point arrest civilian journalist teacher doctor resident'.split(
    ' ',
  ),
);

/** Whether a bare reading of the word "one" counts nothing. */
export function isPronounOne(tokens: readonly Token[], reading: Reading): boolean {
  if (!reading.spelled || reading.value === null || !isOne(reading.value)) return false;
  if (lowerAt(tokens, reading.from) !== 'one') return false;
  if (reading.kind === 'duration') return isLooseTime(tokens, reading);
  return reading.bare && !COUNTED_ONE.has(lowerAt(tokens, reading.next));
}

/** "one day", "one year she …": no measured time unless something is measured by it. */
function isLooseTime(tokens: readonly Token[], reading: Reading): boolean {
  const isHyphenated = lowerAt(tokens, reading.from + 1) === '-';
  return lowerAt(tokens, reading.from + 1) === 'day' && !isHyphenated;
}
