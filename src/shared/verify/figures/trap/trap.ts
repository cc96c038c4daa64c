/** Whether a reading is the number of a name rather than an amount, by the words around it. */
import type { Reading } from '../form/reading.ts';
import { lowerAt, type Token } from '../token.ts';
import { isTitleCase } from './capitals.ts';
import { isGluedBefore } from './glued.ts';
import { isLabelled, isLetteredLabel } from './label.ts';
import { isPronounOne } from './one.ts';
import { isYear } from './year.ts';

/** Asked of every reading outside the trap shapes. */
export function isTrap(tokens: readonly Token[], reading: Reading): boolean {
  const { from, next, bare } = reading;
  if (isGluedBefore(tokens, from, bare) || isPronounOne(tokens, reading)) return true;
  if (!bare) {
    return (
      isNamedMeasure(tokens, reading) ||
      isFirstStone(tokens, reading) ||
      isLetteredLabel(tokens, from, next)
    );
  }
  return (
    isLabelled(tokens, from, next) || isYear(tokens, from, next) || isBareScore(tokens, reading)
  );
}

const NAMED_BY: ReadonlySet<string> = new Set(['duration', 'length', 'area', 'volume', 'mass']);

/** "Three Mile Island", "the Seven Years' War": a unit with a capital outside a headline. */
function isNamedMeasure(tokens: readonly Token[], { from, next, kind }: Reading): boolean {
  if (!NAMED_BY.has(kind) || next < from + 2) return false;
  const unit = tokens[next - 1]?.text ?? '';
  const isCapital = /^\p{Lu}\p{Ll}{2,}/u.test(unit) && !isSpelledSmall(tokens[from]);
  return isCapital && !isTitleCase(tokens, from);
}

function isSpelledSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text);
}

/** "the 1st Earl": the ending of an ordinal that no unit of weight can be read from. */
function isFirstStone(tokens: readonly Token[], { from, next, unit }: Reading): boolean {
  if (unit !== 'stone' || tokens[next - 1]?.lower !== 'st') return false;
  return /(?:^|[^1])1$/.test(tokens[from]?.text ?? '') && next === from + 2;
}

/** Words after a dashed pair that count nothing. */
const JOINING: ReadonlySet<string> = new Set(
  'in on at to and or for with by against over from after before but when as while is was'.split(
    ' ',
  ),
);

/** "3-5" with nothing counted after it is a score or a reference rather than a range. */
function isBareScore(tokens: readonly Token[], { from, next, value }: Reading): boolean {
  const joiner = lowerAt(tokens, from + 1);
  const isDashed = joiner === '-' || joiner === '–';
  const following = tokens[next];
  if (value !== null) return isDashed && tokens[from + 2]?.kind === 'number';
  const isCounted = following?.kind === 'word' && /^\p{Ll}/u.test(following.text);
  return isDashed && !(isCounted && !JOINING.has(following.lower));
}
