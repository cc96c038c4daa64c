/** Amounts divided: "£3,473 for 42 villagers comes to £82.69 a head", "7 times as much". */
import { compare } from '../../figures/decimal.ts';
import { isHedged } from './changes.ts';
import {
  isAlike,
  type StatedCalculation,
  type StatedFigure,
  type StatedSentence,
} from './stated.ts';

const PER_PERSON: ReadonlySet<string> = new Set([
  'head',
  'person',
  'capita',
  'each',
  'household',
  'family',
  'pupil',
  'patient',
  'worker',
  'employee',
  'member',
  'student',
]);

/** Amounts per head, when amount, heads and share are the only figures of the sentence. */
export function findPerHead({ figures }: StatedSentence): readonly StatedCalculation[] {
  if (figures.length !== 3 || figures.some(isHedged)) return [];
  const result = figures.find(({ quantity }) => PER_PERSON.has(quantity.figure.per ?? ''));
  const heads = figures.find(({ quantity }) => quantity.figure.kind === 'count');
  const whole = figures.find(
    (figure) => figure !== result && result !== undefined && isAlike(figure, result),
  );
  if (result === undefined || heads === undefined || whole === undefined) return [];
  if (whole === heads || compare(whole.value, result.value) <= 0) return [];
  return [{ operation: 'per-head', inputs: [whole, heads], result }];
}

/** Multiples, when the two amounts compared are the only other figures and of one unit. */
export function findMultiples({ figures }: StatedSentence): readonly StatedCalculation[] {
  if (figures.length !== 3 || figures.some(isHedged)) return [];
  const result = figures.find(({ quantity }) => quantity.figure.kind === 'multiple');
  const [first, second] = figures.filter((figure) => figure !== result);
  if (result === undefined || first === undefined || second === undefined) return [];
  if (!isAlike(first, second) || !isComparison(result)) return [];
  const isRising = compare(first.value, second.value) >= 0;
  const inputs = isRising ? [first, second] : [second, first];
  return [{ operation: 'multiple', inputs, result }];
}

/** "three times more" may mean four times as much, so only plain comparisons are checked. */
function isComparison({ trail }: StatedFigure): boolean {
  return !/^ (?:more|higher|larger|bigger|greater|faster|longer)\b/.test(trail);
}
