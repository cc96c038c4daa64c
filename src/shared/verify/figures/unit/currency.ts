/**
 * Currencies before and after an amount: signs ($, A$, £), ISO 4217 codes and names. The unit is
 * always an ISO code; null stands for a name that several countries share ("pesos").
 */
import { ONE, powerOfTen, type Rational } from '../decimal.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';
import { currencyNameAt } from './currency-names.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₲', 'PYG'],
]);

/** Letters glued before a sign: "A$", "US$", "CN¥", "E£". */
const LETTERED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad$', 'CAD'],
  ['hk$', 'HKD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['cn¥', 'CNY'],
  ['e£', 'EGP'],
]);

/** Letters that stand for a currency before a number ("Rs 500", "RMB 5bn", "R500m"). */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['rmb', 'CNY'],
  ['r', 'ZAR'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['ksh', 'KES'],
  ['skr', 'SEK'],
  ['nkr', 'NOK'],
  ['dkr', 'DKK'],
  ['sfr', 'CHF'],
]);

const ISO_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY AUD CAD NZD CHF SEK NOK DKK ISK INR PKR LKR BDT NPR IDR MYR SGD HKD TWD KRW THB VND PHP ZAR NGN KES GHS UGX TZS ETB EGP MAD XOF XAF BRL ARS CLP COP PEN MXN UYU RUB UAH PLN CZK HUF RON BGN TRY ILS SAR AED QAR KWD IRR IQD BTC'.split(
    ' ',
  ),
);

/** A currency: its code, what one of the written unit is in it, and the next token. */
export type CurrencyReading = {
  readonly code: string | null;
  readonly factor: Rational;
  readonly next: number;
};

/** Reads a currency that stands before its number: "$", "A$", "EUR ", "Rs. ". */
export function currencyBefore(tokens: readonly Token[], at: number): CurrencyReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = SIGNS.get(token.text);
  if (sign !== undefined) return { code: sign, factor: ONE, next: at + 1 };
  if (token.kind !== 'word') return null;
  return letteredSign(tokens, at) ?? codeBefore(tokens, at);
}

function letteredSign(tokens: readonly Token[], at: number): CurrencyReading | null {
  if (!isGlued(tokens, at + 1)) return null;
  const code = LETTERED_SIGNS.get(lowerAt(tokens, at) + lowerAt(tokens, at + 1));
  return code === undefined ? null : { code, factor: ONE, next: at + 2 };
}

function codeBefore(tokens: readonly Token[], at: number): CurrencyReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const code = ISO_CODES.has(token.text) ? token.text : letterCode(tokens, at);
  if (code === null) return null;
  const next = lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  if (code === 'COP' && isGlued(tokens, next)) return null;
  return tokens[next]?.kind === 'number' ? { code, factor: ONE, next } : null;
}

function letterCode(tokens: readonly Token[], at: number): string | null {
  const isRand = tokens[at]?.text === 'R';
  if (lowerAt(tokens, at) === 'r' && !(isRand && isGlued(tokens, at + 1))) return null;
  return LETTERS.get(lowerAt(tokens, at)) ?? null;
}

/**
 * Reads a currency that stands after its number: a sign, a code, a name, or pence and cents.
 * `scaled` tells "5 million pounds" (money) from "5 pounds" (perhaps weight).
 */
export function currencyAfter(
  tokens: readonly Token[],
  at: number,
  scaled: boolean,
): CurrencyReading | null {
  const start = afterHyphen(tokens, at);
  const token = tokens[start];
  if (token === undefined) return null;
  const code = SIGNS.get(token.text) ?? (ISO_CODES.has(token.text) ? token.text : undefined);
  if (code !== undefined && tokens[start + 1]?.kind !== 'number') {
    return { code, factor: ONE, next: start + 1 };
  }
  return penceAfter(tokens, start) ?? currencyNameAt(tokens, start, scaled);
}

function penceAfter(tokens: readonly Token[], at: number): CurrencyReading | null {
  const hundredth = powerOfTen(-2);
  if (tokens[at]?.text === '¢') return { code: 'USD', factor: hundredth, next: at + 1 };
  if (tokens[at]?.text === 'c' && isGlued(tokens, at)) {
    return { code: 'USD', factor: hundredth, next: at + 1 };
  }
  if (tokens[at]?.text !== 'p' || !isGlued(tokens, at)) return null;
  return { code: 'GBP', factor: hundredth, next: at + 1 };
}
