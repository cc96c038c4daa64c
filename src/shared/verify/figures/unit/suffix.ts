/** What may follow a numeral and its scale: a currency, per cent, or a measuring unit. */
import { ONE, type Rational } from '../decimal.ts';
import type { FigureKind } from '../figure.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';
import { currencyAfter } from './currency.ts';
import { measureNamed, measureSpelled } from './measure.ts';
import { readPercent } from './percent.ts';
import { readTemperature } from './temperature.ts';

/** A unit read after a numeral; `factor` turns the written unit into the named one (pence). */
export type Suffix = {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly factor: Rational;
  readonly next: number;
};

/** What the suffix reader must know of the numeral before it. */
export type SuffixContext = {
  readonly scaled: boolean;
  readonly hasDecimals: boolean;
  readonly spelled: boolean;
};

/** Reads the unit at a token, past a joining hyphen ("10-mile"); null when none follows. */
export function readSuffix(
  tokens: readonly Token[],
  at: number,
  context: SuffixContext,
): Suffix | null {
  const percent = readPercent(tokens, at);
  if (percent !== null) return { ...percent, unit: percent.kind, factor: ONE };
  const currency = currencyAfter(tokens, at, context.scaled);
  if (currency !== null) {
    return { kind: 'money', unit: currency.code, factor: currency.factor, next: currency.next };
  }
  return (
    readTemperature(tokens, at) ?? readMeasure(tokens, at) ?? readShortUnit(tokens, at, context)
  );
}

/** "kilometres an hour", "square miles", "km/h": the longest spelling wins. */
function readMeasure(tokens: readonly Token[], at: number): Suffix | null {
  const start = afterHyphen(tokens, at);
  for (let length = 3; length > 0; length -= 1) {
    const spelling = spellingOf(tokens, start, length);
    if (spelling === null || !isWrittenRight(tokens, start, spelling)) continue;
    const measure = measureSpelled(spelling);
    if (measure === null) continue;
    return readSpeed(tokens, start + length, measure.name) ?? suffix(measure.name, start + length);
  }
  return null;
}

/** One letter is a unit only glued to its digits and in its own case: "5G" is no weight. */
function isWrittenRight(tokens: readonly Token[], at: number, spelling: string): boolean {
  if (spelling.length > 1) return true;
  const written = spelling === 'w' ? 'W' : spelling;
  return isGlued(tokens, at) && (tokens[at]?.text === written || spelling === 'l');
}

function spellingOf(tokens: readonly Token[], at: number, length: number): string | null {
  let spelling = '';
  for (let index = at; index < at + length; index += 1) {
    const lower = lowerAt(tokens, index);
    if (lower === '') return null;
    const joined = index === at || isGlued(tokens, index);
    spelling += joined ? lower : ` ${lower}`;
  }
  return spelling.replace(/[\u2010\u2011]/g, '-');
}

const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['mile hour', 'mile-per-hour'],
  ['kilometre hour', 'kilometre-per-hour'],
  ['metre second', 'metre-per-second'],
]);

function readSpeed(tokens: readonly Token[], at: number, length: string): Suffix | null {
  const joiner = lowerAt(tokens, at);
  const isHyphenated = lowerAt(tokens, at) === '-' && lowerAt(tokens, at + 1) === 'per';
  if (isHyphenated) return readSpeed(tokens, at + 1, length);
  if (joiner !== 'per' && joiner !== 'an' && joiner !== 'a') return null;
  const timeAt = afterHyphen(tokens, at + 1);
  const speed = SPEEDS.get(`${length} ${lowerAt(tokens, timeAt)}`);
  return speed === undefined ? null : suffix(speed, timeAt + 1);
}

/** Spellings that mean a unit only glued to digits, or only in one kind of numeral. */
function readShortUnit(
  tokens: readonly Token[],
  at: number,
  context: SuffixContext,
): Suffix | null {
  const token = tokens[at];
  if (token === undefined || context.spelled || context.scaled) return null;
  const glued = isGlued(tokens, at);
  if (token.text === 'm') return suffix('metre', at + 1);
  if (!glued) return null;
  if (token.text === 'in') return suffix('inch', at + 1);
  if (token.text === 't') return suffix('tonne', at + 1);
  if (token.text === 'st') return suffix('stone', at + 1);
  if (token.text === 's' && context.hasDecimals) return suffix('second', at + 1);
  return null;
}

function suffix(name: string, next: number): Suffix | null {
  const measure = measureNamed(name);
  return measure === null ? null : { kind: measure.kind, unit: name, factor: ONE, next };
}
