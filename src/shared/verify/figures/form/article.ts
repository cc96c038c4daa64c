/**
 * Amounts of one that an article counts: "an hour and a half", "a year and 3 months", "a million
 * and a half pounds", "a decade". A lone "an hour" or "a mile" measures too little to be a figure.
 */
import { add, compare, multiply, ONE } from '../decimal.ts';
import { scaleOf } from '../number/scale.ts';
import { isGlued, lowerAt, type Token } from '../token.ts';
import { measureSpelled } from '../unit/measure.ts';
import { readSuffix } from '../unit/suffix.ts';
import type { Amount } from './amount.ts';
import { readCompound } from './compound.ts';
import { addedPartAfter, TENTH } from './half.ts';
import { isCountedNoun } from './noun.ts';

/** Units that an article alone counts: news dates and measures by them. */
const COUNTED_BY_ARTICLE: ReadonlySet<string> = new Set(['decade', 'century']);

/** Whether the word after an article may begin an amount. */
export function mayFollowArticle(word: string): boolean {
  return scaleOf(word) !== null || measureSpelled(word) !== null;
}

/** Reads an amount that begins with "a" or "an" and has no numeral of its own, or null. */
export function readArticle(tokens: readonly Token[], at: number): Amount | null {
  const article = lowerAt(tokens, at);
  if (article !== 'a' && article !== 'an') return null;
  return readScaleAndPart(tokens, at) ?? readUnit(tokens, at);
}

function readUnit(tokens: readonly Token[], at: number): Amount | null {
  const name = lowerAt(tokens, at + 1);
  const measure = name.length >= 3 ? measureSpelled(name) : null;
  if (measure === null) return null;
  const { kind, name: unit } = measure;
  const single: Amount = {
    ...{ from: at, next: at + 2, kind, unit, value: ONE, step: ONE, numeral: ONE, scale: ONE },
    ...{ spelled: true, bare: false, numeralAt: at },
  };
  const compound = readCompound(tokens, single);
  if (compound.next !== single.next) return compound;
  return COUNTED_BY_ARTICLE.has(name) && !isRate(tokens, at) ? single : null;
}

/** "40 deaths a decade", "once a century", "the century's": the article means "for each". */
function isRate(tokens: readonly Token[], at: number): boolean {
  const after = lowerAt(tokens, at + 2);
  if (after === 'ago') return false;
  const before = tokens[at - 1];
  const word = lowerAt(tokens, at - 1);
  if (after === '-' && isGlued(tokens, at + 2)) return word !== '' && before?.kind !== 'word';
  if (before === undefined || before.kind === 'number' || word === '%') return true;
  if (/^(?:once|twice|times|million|billion|thousand|cent|scored|hit|made)$/.test(word))
    return true;
  return isCountedNoun(word);
}

/** "a million and a half pounds": a part of the scale word before it. */
function readScaleAndPart(tokens: readonly Token[], at: number): Amount | null {
  const factor = scaleOf(lowerAt(tokens, at + 1));
  const part = factor === null ? null : addedPartAfter(tokens, at + 2);
  if (factor === null || part === null || compare(factor, ONE) === 0) return null;
  const suffix = readSuffix(tokens, part.next, { scaled: true, hasDecimals: false, spelled: true });
  const numeral = add(ONE, part.value);
  const unitFactor = suffix?.factor ?? ONE;
  return {
    from: at,
    next: suffix?.next ?? part.next,
    kind: suffix?.kind ?? 'count',
    unit: suffix?.unit ?? null,
    value: multiply(multiply(numeral, factor), unitFactor),
    step: multiply(multiply(TENTH, factor), unitFactor),
    numeral,
    scale: factor,
    spelled: true,
    bare: false,
    numeralAt: at,
  };
}
