/** Fractions of one sign (½) and of two numbers round a stroke (3/4), alone or after a whole. */
import { type Rational, rational } from '../decimal.ts';
import { lowerAt, type Token } from '../token.ts';

const SIGNS: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([
  ['½', [1n, 2n]],
  ['⅓', [1n, 3n]],
  ['⅔', [2n, 3n]],
  ['¼', [1n, 4n]],
  ['¾', [3n, 4n]],
  ['⅕', [1n, 5n]],
  ['⅖', [2n, 5n]],
  ['⅗', [3n, 5n]],
  ['⅘', [4n, 5n]],
  ['⅙', [1n, 6n]],
  ['⅚', [5n, 6n]],
  ['⅛', [1n, 8n]],
  ['⅜', [3n, 8n]],
  ['⅝', [5n, 8n]],
  ['⅞', [7n, 8n]],
]);

/** Denominators that a stroke fraction is read with; others are dates, scores or references. */
const STROKE_DENOMINATORS: ReadonlySet<string> = new Set('2 3 4 5 6 8 10 12 16 20 100'.split(' '));

/** A fraction and the index of the token after it. */
export type Vulgar = { readonly value: Rational; readonly next: number };

/** Reads "½" or "3/4" at a token; a stroke fraction must be proper and stand alone. */
export function readVulgar(tokens: readonly Token[], at: number): Vulgar | null {
  const sign = SIGNS.get(lowerAt(tokens, at));
  if (sign !== undefined) return { value: rational(...sign), next: at + 1 };
  const [above, stroke, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== 'number' || below?.kind !== 'number') return null;
  if (stroke?.text !== '/' && stroke?.text !== '⁄') return null;
  if (stroke.gap !== 'none' || below.gap !== 'none' || lowerAt(tokens, at + 3) === '/') return null;
  if (!/^\d{1,2}$/.test(above.text) || !STROKE_DENOMINATORS.has(below.text)) return null;
  if (Number(above.text) >= Number(below.text)) return null;
  return { value: rational(BigInt(above.text), BigInt(below.text)), next: at + 3 };
}
