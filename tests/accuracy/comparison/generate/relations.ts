/**
 * How a claim's figure may stand to its source's, with the verdict that follows. Values are kept
 * well inside each verdict: a hedge is 3 to 4% off, a mismatch at least 15%.
 */
import { decimal, grouped, groupedDecimal, pick, whole } from '../../figures/generate/writing.ts';
import type { Random } from '../../quote-verification/generate/random.ts';
import type { ComparisonGold } from '../case.ts';
import type { Measured } from './topics.ts';

/** The two figures as written. */
export interface Pair {
  readonly claim: string;
  readonly source: string;
}

export interface Relation {
  readonly verdict: ComparisonGold;
  readonly measured: Measured;
  readonly cases: number;
  readonly write: (random: Random) => Pair;
}

const SIGNS = ['£', '$', '€'] as const;

/** A sum of money in tenths of a million or billion, and the same sum in full. */
function sum(random: Random): { sign: string; tenths: number; suffix: string; power: number } {
  const [suffix, power] = pick(random, [
    ['m', 6],
    ['bn', 9],
    [' million', 6],
    [' billion', 9],
  ] as const);
  return { sign: pick(random, SIGNS), tenths: whole(random, 11, 98) * 10 + 3, suffix, power };
}

const written = (sign: string, tenths: number, suffix: string): string =>
  `${sign}${groupedDecimal(decimal(tenths, -1))}${suffix}`;

function equalMoney(random: Random): Pair {
  const { sign, tenths, suffix, power } = sum(random);
  const inFull = `${sign}${decimal(tenths, power - 1).replace(/\B(?=(?:\d{3})+$)/gu, ',')}`;
  return { claim: written(sign, tenths, suffix), source: inFull };
}

function equalShare(random: Random): Pair {
  const share = decimal(whole(random, 21, 989), -1);
  return {
    claim: `${share}%`,
    source: pick(random, [`${share} per cent`, `${share} percent`] as const),
  };
}

function equalCount(random: Random): Pair {
  const count = whole(random, 10_001, 99_999);
  return { claim: grouped(count), source: String(count) };
}

function roundedMoney(random: Random): Pair {
  const { sign, tenths, suffix, power } = sum(random);
  const off = whole(random, -44, 44) || 7;
  const exact = decimal(tenths * 100 + off, power - 3).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return { claim: written(sign, tenths, suffix), source: `${sign}${exact}` };
}

function roundedShare(random: Random): Pair {
  const tenths = whole(random, 21, 989);
  const off = whole(random, 1, 4) * (random() < 0.5 ? 1 : -1);
  return { claim: `${decimal(tenths, -1)}%`, source: `${decimal(tenths * 10 + off, -2)}%` };
}

function roundedCount(random: Random): Pair {
  const hundreds = whole(random, 31, 98);
  const off = whole(random, 3, 40) * (random() < 0.5 ? 1 : -1);
  return { claim: grouped(hundreds * 100), source: grouped(hundreds * 100 + off) };
}

/** A round number and one 3 to 4% below or above it. */
function near(random: Random, side: 'below' | 'above'): { round: string; other: string } {
  const round = whole(random, 2, 9) * 100;
  const off = Math.round((round * whole(random, 30, 40)) / 1_000);
  return { round: grouped(round), other: grouped(side === 'below' ? round - off : round + off) };
}

const FROM_BELOW = ['nearly', 'almost', 'fewer than', 'just under'] as const;
const FROM_ABOVE = ['more than', 'at least', 'just over'] as const;

function hedgeRight(random: Random): Pair {
  const side = random() < 0.5 ? 'below' : 'above';
  const { round, other } = near(random, side);
  const hedge = side === 'below' ? pick(random, FROM_BELOW) : pick(random, FROM_ABOVE);
  return { claim: `${hedge} ${round}`, source: other };
}

function hedgeWrong(random: Random): Pair {
  const side = random() < 0.5 ? 'below' : 'above';
  const { round, other } = near(random, side);
  const hedge = side === 'below' ? pick(random, FROM_ABOVE) : pick(random, FROM_BELOW);
  return { claim: `${hedge} ${round}`, source: other };
}

function hedgeLost(random: Random): Pair {
  const { round } = near(random, 'above');
  return {
    claim: round,
    source: `${pick(random, ['nearly', 'almost', 'more than'] as const)} ${round}`,
  };
}

function slippedMoney(random: Random): Pair {
  const { sign, tenths } = sum(random);
  const scales = [
    ['m', 'bn'],
    ['bn', 'm'],
    [' million', ' billion'],
    [' billion', ' million'],
  ] as const;
  const [claimed, meant] = pick(random, scales);
  return { claim: written(sign, tenths, claimed), source: written(sign, tenths, meant) };
}

function slippedCount(random: Random): Pair {
  const count = whole(random, 111, 989) * 10;
  const isMore = random() < 0.5;
  return {
    claim: grouped(isMore ? count * 10 : count),
    source: grouped(isMore ? count : count * 10),
  };
}

function slippedShare(random: Random): Pair {
  const share = whole(random, 2, 9);
  return { claim: `${share}%`, source: `0.${share}%` };
}

/** Another value, 15 to 60% away and never the same digits. */
function otherValue(random: Random, value: number): number {
  const share = whole(random, 15, 60) * (random() < 0.5 ? 1 : -1);
  return value + Math.round((value * share) / 100);
}

function wrongCount(random: Random): Pair {
  const count = whole(random, 1_101, 9_899);
  return { claim: grouped(count), source: grouped(otherValue(random, count)) };
}

function wrongMoney(random: Random): Pair {
  const { sign, tenths, suffix } = sum(random);
  return {
    claim: written(sign, tenths, suffix),
    source: written(sign, otherValue(random, tenths), suffix),
  };
}

function wrongShare(random: Random): Pair {
  const tenths = whole(random, 101, 589);
  return {
    claim: `${decimal(tenths, -1)}%`,
    source: `${decimal(otherValue(random, tenths), -1)}%`,
  };
}

const CONVERTED = [
  ['a quarter', '25%'],
  ['half', '50%'],
  ['three-quarters', '75%'],
  ['a fifth', '20%'],
  ['two-fifths', '40%'],
  ['a tenth', '10%'],
  ['20%', 'one-fifth'],
  ['80%', 'four-fifths'],
  ['25%', 'a quarter'],
  ['60%', 'three-fifths'],
] as const;

function convertedShare(random: Random): Pair {
  const [claim, source] = pick(random, CONVERTED);
  return { claim, source };
}

const relation = (
  verdict: ComparisonGold,
  measured: Measured,
  cases: number,
  write: Relation['write'],
): Relation => ({ verdict, measured, cases, write });

export const RELATIONS: readonly Relation[] = [
  relation('equal', 'money', 15, equalMoney),
  relation('equal', 'share', 8, equalShare),
  relation('equal', 'count', 7, equalCount),
  relation('rounding', 'money', 12, roundedMoney),
  relation('rounding', 'share', 10, roundedShare),
  relation('rounding', 'count', 10, roundedCount),
  relation('converted', 'share', 12, convertedShare),
  relation('hedge-ok', 'count', 28, hedgeRight),
  relation('hedge-wrong', 'count', 22, hedgeWrong),
  relation('hedge-wrong', 'count', 8, hedgeLost),
  relation('scale-slip', 'money', 14, slippedMoney),
  relation('scale-slip', 'count', 10, slippedCount),
  relation('scale-slip', 'share', 6, slippedShare),
  relation('mismatch', 'count', 12, wrongCount),
  relation('mismatch', 'money', 12, wrongMoney),
  relation('mismatch', 'share', 10, wrongShare),
];
