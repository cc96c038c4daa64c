/** Temperatures: "20C", "20°C", "20 degrees Celsius", "20 degrees"; angles read as plain degrees. */
import { ONE, type Rational } from '../decimal.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';

const SCALES: ReadonlyMap<string, string> = new Map([
  ['c', 'celsius'],
  ['celsius', 'celsius'],
  ['centigrade', 'celsius'],
  ['f', 'fahrenheit'],
  ['fahrenheit', 'fahrenheit'],
  ['k', 'kelvin'],
  ['kelvin', 'kelvin'],
]);

type TemperatureReading = {
  readonly kind: 'temperature';
  readonly unit: string;
  readonly factor: Rational;
  readonly next: number;
};

/** Reads a temperature unit at a token; a lone letter counts only glued to its digits. */
export function readTemperature(tokens: readonly Token[], at: number): TemperatureReading | null {
  const start = afterHyphen(tokens, at);
  const word = lowerAt(tokens, start);
  if (word === '℃' || word === 'ºc') return reading('celsius', start + 1);
  if (word === '℉' || word === 'ºf') return reading('fahrenheit', start + 1);
  if (word === '°' || word === 'degree' || word === 'degrees' || word === 'deg') {
    const scale = scaleAt(tokens, afterHyphen(tokens, start + 1));
    return scale ?? reading('degree', start + 1);
  }
  if (word === 'celsius' || word === 'fahrenheit' || word === 'kelvin') {
    return reading(word, start + 1);
  }
  const text = tokens[at]?.text;
  if (text !== 'C' && text !== 'F') return null;
  const isFree = tokens[at + 1]?.kind !== 'word' || /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
  return isGlued(tokens, at) || isFree ? scaleAt(tokens, at) : null;
}

function scaleAt(tokens: readonly Token[], at: number): TemperatureReading | null {
  const text = tokens[at]?.text ?? '';
  const unit = SCALES.get(lowerAt(tokens, at));
  if (unit === undefined || (text.length === 1 && text !== text.toUpperCase())) return null;
  return reading(unit, at + 1);
}

function reading(unit: string, next: number): TemperatureReading {
  return { kind: 'temperature', unit, factor: ONE, next };
}
