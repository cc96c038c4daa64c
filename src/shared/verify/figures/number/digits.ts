/**
 * What a numeral written in digits is worth: grouping and decimal signs of several locales.
 * "2,500" groups, "2,5" is a decimal comma, "1.234.567" groups by points, "12,34,567" is Indian.
 */
import { parseRational, powerOfTen, type Rational } from '../decimal.ts';

/** A numeral: its value and the size of one in its last written place. */
export type Numeral = { readonly value: Rational; readonly step: Rational };

/** No amount in the news has more characters; longer runs are data. */
const LONGEST = 40;

const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/;
const GROUPED_INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3}){2,}$/;
const GROUPED_BY_OTHER = /^\d{1,3}(?:[ \u00a0\u2009\u202f’']\d{3})+(?:[.,]\d+)?$/;
const BOTH_COMMA_GROUPS = /^\d{1,3}(?:,\d{2,3})+\.\d+$/;
const BOTH_POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const DECIMAL_COMMA = /^\d+,\d+$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/** The numeral in a digit token, or null when its separators fit no way of writing one amount. */
export function readDigits(text: string): Numeral | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text)) return numeral(text);
  if (/^\.\d+$/.test(text)) return numeral(`0${text}`);
  if (text.startsWith('0,'))
    return DECIMAL_COMMA.test(text) ? numeral(text.replace(',', '.')) : null;
  if (GROUPED_BY_COMMA.test(text) || GROUPED_INDIAN.test(text) || BOTH_COMMA_GROUPS.test(text)) {
    return numeral(text.replaceAll(',', ''));
  }
  if (GROUPED_BY_POINT.test(text)) return numeral(text.replaceAll('.', ''));
  if (BOTH_POINT_GROUPS.test(text)) return numeral(text.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(text)) return numeral(text.replace(',', '.'));
  if (GROUPED_BY_OTHER.test(text)) {
    return numeral(text.replace(/[ \u00a0\u2009\u202f’']/g, '').replace(',', '.'));
  }
  return null;
}

/** "€1.500" without scale: three places after one point are a continental group of thousands. */
export function readContinental(text: string): Numeral | null {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? numeral(text.replace('.', '')) : null;
}

function numeral(plain: string): Numeral | null {
  const value = parseRational(plain);
  const places = plain.split('.')[1]?.length ?? 0;
  return value === null ? null : { value, step: powerOfTen(-places) };
}
