/** The forms the generator draws from, each with its stratum, its sentences and how many to make. */
import type { Random } from '../../quote-verification/generate/random.ts';
import {
  count,
  height,
  longDuration,
  measure,
  percent,
  percentRange,
  points,
  scaledCount,
} from './measures.ts';
import { codedMoney, exactMoney, moneyRange, scaledMoney, wordedMoney } from './money.ts';
import type { Setting } from './sentences.ts';
import { age, fraction, hedgedCount, indianCount, numberWords, ordinal } from './words.ts';

export interface Form {
  readonly stratum: string;
  readonly setting: Setting;
  readonly cases: number;
  /** The figure as gold markup. */
  readonly write: (random: Random) => string;
}

const form = (stratum: string, setting: Setting, cases: number, write: Form['write']): Form => ({
  stratum,
  setting,
  cases,
  write,
});

export const FORMS: readonly Form[] = [
  form('currency', 'money', 34, scaledMoney),
  form('currency', 'money', 12, exactMoney),
  form('currency', 'money', 14, wordedMoney),
  form('currency', 'money', 10, codedMoney),
  form('ranges', 'money', 12, moneyRange),
  form('ranges', 'share', 10, percentRange),
  form('percent', 'share', 18, percent),
  form('points', 'points', 10, points),
  form('measures', 'measure', 50, measure),
  form('length', 'measure', 6, height),
  form('duration', 'measure', 6, longDuration),
  form('count', 'people', 8, count),
  form('scale', 'people', 12, scaledCount),
  form('number-words', 'people', 14, numberWords),
  form('fractions', 'share', 10, fraction),
  form('ages', 'person', 6, age),
  form('ordinals', 'rank', 6, ordinal),
  form('approximators', 'people', 20, hedgedCount),
  form('indian', 'people', 6, indianCount),
];
