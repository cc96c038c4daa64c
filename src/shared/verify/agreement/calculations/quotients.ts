/** Amounts divided: "£3,473 for 42 villagers comes to £82.69 a head", "7 times as much". */
import { compare } from '../../figures/decimal.ts';
import { isHedged } from './changes.ts';
import {
  isAlike,
  isNear,
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

const SHARED = /\b(?:each|apiece|per|a head|average|averag\w+|split|shar\w+|divid\w+|every)\b/;

/** Amounts per head, when amount, heads and share are the only figures of the sentence. */
export function findPerHead({ figures, lower }: StatedSentence): readonly StatedCalculation[] {
  if (figures.length !== 3 || figures.some(isHedged)) return [];
  const result = figures.find(isPerHead) ?? smallestShared(figures, lower);
  const heads = figures.find(({ quantity }) => quantity.figure.kind === 'count');
  const whole = figures.find(
    (figure) => figure !== result && result !== undefined && isAlike(figure, result),
  );
  if (result === undefined || heads === undefined || whole === undefined) return [];
  if (whole === heads || compare(whole.value, result.value) <= 0) return [];
  const found: StatedCalculation = { operation: 'per-head', inputs: [whole, heads], result };
  return isNear(found) ? [found] : [];
}

function isPerHead({ quantity, trail }: StatedFigure): boolean {
  const { kind, per } = quantity.figure;
  if (PER_PERSON.has(per ?? '')) return true;
  return kind === 'money' && /^ (?:for (?:each|every)|per|apiece|each)\b/.test(trail);
}

/** "Split between 87 members, the bill of £6,709 is £77.11": the smaller of two sums of money. */
function smallestShared(figures: readonly StatedFigure[], lower: string): StatedFigure | undefined {
  if (!SHARED.test(lower)) return undefined;
  const money = figures.filter(({ quantity }) => quantity.figure.kind === 'money');
  return money.length === 2
    ? money.reduce((a, b) => (compare(b.value, a.value) < 0 ? b : a))
    : undefined;
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
