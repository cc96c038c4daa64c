/**
 * One amount: sign, currency, numeral, scale and unit, in that order. Ranges, ages, multiples and
 * compounds are built of amounts; whether an amount is a figure at all is decided later.
 */
import { compare, multiply, negate, ONE, type Rational, rational } from '../decimal.ts';
import type { FigureKind } from '../figure.ts';
import { type Numeral, readContinental, readDigits } from '../number/digits.ts';
import { readScale, stepOfScale } from '../number/scale.ts';
import { readSpelled } from '../number/spelled.ts';
import { readVulgar } from '../number/vulgar.ts';
import { isGlued, lowerAt, type Token } from '../token.ts';
import { type CurrencyReading, currencyBefore } from '../unit/currency.ts';
import { readSuffix, type Suffix } from '../unit/suffix.ts';
import { readHalf } from './half.ts';
import { isCountedNoun } from './noun.ts';

/** An amount between token indices `from` and `next`; `value` has sign, scale and unit applied. */
export type Amount = {
  readonly from: number;
  readonly next: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly value: Rational;
  readonly step: Rational;
  /** The numeral as written, before scale: what a range shares its scale with. */
  readonly numeral: Rational;
  readonly scale: Rational;
  readonly spelled: boolean;
  /** No currency, unit or scale: the text alone does not say that it is an amount. */
  readonly bare: boolean;
  /** Index of the first token of the numeral itself. */
  readonly numeralAt: number;
};

/** Reads the amount that begins at a token, or null. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const sign = readSign(tokens, at);
  const currency = currencyBefore(tokens, sign.next);
  const numeralAt = currency?.next ?? sign.next;
  const written = readNumeral(tokens, numeralAt, currency?.code === 'EUR');
  if (written === null) return null;
  const scale = written.scaled
    ? { factor: ONE, next: written.next }
    : readScale(tokens, written.next, (letter, letterAt) =>
        isScaleLetter(tokens, letter, letterAt, currency !== null),
      );
  const scaled = written.scaled || compare(scale.factor, ONE) !== 0;
  const hasDecimals = compare(written.step, ONE) < 0;
  const suffix =
    prefixed(currency, scale.next) ??
    readSuffix(tokens, scale.next, { scaled, hasDecimals, spelled: written.spelled });
  const factor = multiply(scale.factor, suffix?.factor ?? ONE);
  const value = multiply(written.value, factor);
  return {
    from: at,
    next: suffix?.next ?? scale.next,
    kind: suffix?.kind ?? 'count',
    unit: suffix?.unit ?? null,
    value: sign.negative ? negate(value) : value,
    step: multiply(written.step, multiply(stepOfScale(scale.factor), suffix?.factor ?? ONE)),
    numeral: written.value,
    scale: scale.factor,
    spelled: written.spelled,
    bare: suffix === null && !scaled,
    numeralAt,
  };
}

function prefixed(currency: CurrencyReading | null, next: number): Suffix | null {
  if (currency === null) return null;
  return { kind: 'money', unit: currency.code, factor: currency.factor, next };
}

type Sign = { readonly negative: boolean; readonly next: number };

function readSign(tokens: readonly Token[], at: number): Sign {
  const word = lowerAt(tokens, at);
  if (word === 'minus') return { negative: true, next: at + 1 };
  const isDash = word === '-' || word === '−' || word === '–';
  const isSign = (isDash || word === '+') && isGlued(tokens, at + 1) && !isGlued(tokens, at);
  return isSign ? { negative: isDash, next: at + 1 } : { negative: false, next: at };
}

type Written = Numeral & {
  readonly next: number;
  readonly spelled: boolean;
  /** Scale words are already part of the value. */
  readonly scaled: boolean;
};

function readNumeral(tokens: readonly Token[], at: number, inEuros: boolean): Written | null {
  const vulgar = readVulgar(tokens, at);
  if (vulgar !== null) return { ...vulgar, step: rational(1n, 20n), spelled: false, scaled: false };
  const half = readHalf(tokens, at);
  if (half !== null) return { ...half, spelled: true };
  const token = tokens[at];
  if (token?.kind === 'number') return readDigitNumeral(tokens, at, inEuros);
  const spelled = readSpelled(tokens, at);
  if (spelled === null) return null;
  return { ...spelled, spelled: true, scaled: compare(spelled.step, ONE) > 0 };
}

function readDigitNumeral(tokens: readonly Token[], at: number, inEuros: boolean): Written | null {
  const text = tokens[at]?.text ?? '';
  if (/^0\d/.test(text)) return null;
  const scaled = compare(readScale(tokens, at + 1, () => true).factor, ONE) !== 0;
  const digits = (inEuros && !scaled ? readContinental(text) : null) ?? readDigits(text);
  return digits === null ? null : { ...digits, next: at + 1, spelled: false, scaled: false };
}

/** "5m people" and "£5m" are millions, "a 5m wave" is metres; b and t need a currency. */
function isScaleLetter(
  tokens: readonly Token[],
  letter: string,
  at: number,
  hasCurrency: boolean,
): boolean {
  const glued = isGlued(tokens, at);
  if (hasCurrency) return glued || tokens[at]?.text === 'm';
  if (!glued) return false;
  if (letter === 'k') return true;
  const counted = isCountedNoun(lowerAt(tokens, at + 1));
  return letter !== 't' && counted;
}
