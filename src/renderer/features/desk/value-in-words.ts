/** Values of the history as people read them; names and dates are kept as JSON. */
import { dateText } from '../../../shared/evidence/csl/dates.ts';
import { nameText } from '../../../shared/evidence/csl/names.ts';
import { cslDate, cslNames } from '../../../shared/evidence/csl/values.ts';

const LONGEST = 300;

/** A value of a field of the history; one that is empty says so. */
export function valueInWords(field: string, value: string): string {
  if (value === '') return 'empty';
  const words = field.startsWith('csl.') ? (structuredWords(value) ?? value) : value;
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function structuredWords(value: string): string | null {
  if (!/^[[{]/.test(value)) return null;
  const json = jsonIn(value);
  const names = cslNames.safeParse(json);
  if (names.success) return names.data.map(nameText).join(', ');
  const date = cslDate.safeParse(json);
  return date.success ? dateText(date.data) : null;
}

function jsonIn(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
