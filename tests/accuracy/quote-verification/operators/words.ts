/** Material operators that put in, leave out or exchange one word that bears on the meaning. */

import { ANTONYMS, COMPARATIVES, MODALS, OTHER_WORDS } from './lexicon.ts';
import { OTHER_NAMES } from './names.ts';
import {
  anyOf,
  bothWays,
  type Operator,
  replacingOne,
  swapping,
  type Variant,
} from './operator.ts';

/** "Not only", "whether or not" and the like lose no denial when the word goes; left alone. */
function negationDropped(quote: string): readonly Variant[] {
  const contracted = new Map([
    ['cannot', 'can'],
    ["didn't", 'did'],
    ["wasn't", 'was'],
    ["isn't", 'is'],
    ["couldn't", 'could'],
  ]);
  return [
    ...replacingOne(
      quote,
      /(?<! or| if| why| whether| and| but|,|\.) not (?!only\b|just\b|merely\b|simply\b|least\b|to mention\b|until\b|yet\b)(?=\p{L})/gu,
      () => ' ',
    ),
    ...replacingOne(
      quote,
      /(?<=\b(?:have|has|had|will|would|was|were|could|I|she|he|we|they)) never (?=\p{L})/gu,
      () => ' ',
    ),
    ...swapping(quote, contracted),
  ];
}

function negationAdded(quote: string): readonly Variant[] {
  const after =
    /(?<=\b(?:I|we|he|she|it|they|who|that|which|people|\p{Ll}+s) (?:is|was|were|are|will|would|could|should|must|may|might)) (?=(?!not|never|no|n't|nothing|nobody|neither|only|just)\p{Ll}{2,})/gu;
  return replacingOne(quote, after, () => ' not ');
}

const NUMBER_WORDS = bothWays(
  'two/three four/six five/seven eight/nine ten/twelve eleven/fourteen fifteen/sixteen ' +
    'eighteen/nineteen twenty/thirty forty/fifty sixty/seventy eighty/ninety',
);

/** One digit made another, never in a year, a date, a clock time or a name such as BW-118. */
function digitChanged(quote: string): readonly Variant[] {
  const figure =
    /(?<![\p{L}\d.,:-]|\bat )\d+(?:,\d{3})*(?:\.\d+)?(?![\d:]|,\d|\.\d|(?:am|pm)\b| (?:January|February|March|April|May|June|July|August|September|October|November|December|a\.m|p\.m))/gu;
  return replacingOne(quote, figure, (match) => {
    if (/^(?:18|19|20)\d\d$/u.test(match[0]) && !/[£$€]$/u.test(quote.slice(0, match.index)))
      return null;
    const before = quote.slice(0, match.index);
    if (
      /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/u.test(
        before,
      )
    )
      return null;
    const place = match[0].search(/[1-8](?=\D*$|[\d,.]*$)/u);
    if (place < 0) return null;
    const digit = Number(match[0].charAt(place)) + 1;
    return `${match[0].slice(0, place)}${digit}${match[0].slice(place + 1)}`;
  });
}

function numberChanged(quote: string): readonly Variant[] {
  return [...digitChanged(quote), ...swapping(quote, NUMBER_WORDS)];
}

const NUMERAL =
  '(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|nineteen|seventeen|fourteen))';
const UNITS = bothWays(
  'million/billion metres/feet miles/kilometres hours/days minutes/hours weeks/months ' +
    'kilograms/pounds hectares/acres gigawatts/megawatts millimetres/centimetres litres/gallons',
);

function unitChanged(quote: string): readonly Variant[] {
  const after = new RegExp(
    `(?<=${NUMERAL}[ -]?)(?:${[...UNITS.keys(), 'years', 'percent', 'per cent', 'micrometres'].join('|')})\\b`,
    'gu',
  );
  return [
    ...replacingOne(quote, after, (match) => {
      if (match[0] === 'years') return 'months';
      if (match[0] === 'micrometres') return 'millimetres';
      return match[0].startsWith('per') ? 'percentage points' : (UNITS.get(match[0]) ?? null);
    }),
    ...replacingOne(quote, /(?<=\d)%/gu, () => ' percentage points'),
    ...replacingOne(quote, /£(?=\d)/gu, () => '€'),
    ...replacingOne(quote, /\$(?=\d)/gu, () => '£'),
    ...replacingOne(quote, /(?<=degrees )Celsius/gu, () => 'Fahrenheit'),
  ];
}

function nameChanged(quote: string): readonly Variant[] {
  return swapping(quote, OTHER_NAMES).filter((variant) => variant.quote !== quote);
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function next(list: readonly string[], name: string): string | null {
  return list[(list.indexOf(name) + 2) % list.length] ?? null;
}

function dateChanged(quote: string): readonly Variant[] {
  const months = MONTHS.filter((month) => month !== 'May').join('|');
  return [
    ...replacingOne(quote, anyOf(DAYS), (match) => next(DAYS, match[0])),
    ...replacingOne(quote, new RegExp(`\\b(?:${months})\\b`, 'gu'), (match) =>
      next(MONTHS, match[0]),
    ),
    ...replacingOne(
      quote,
      /(?<=\b(?:in|since|by|of|for|year|May|June|March|before) )(?:18|19|20)\d\d\b(?![,.]?\d)/gu,
      (match) => String(Number(match[0]) + 2),
    ),
  ];
}

function modalChanged(quote: string): readonly Variant[] {
  return swapping(quote, MODALS).filter(
    ({ quote: made }) => !/\b(?:a|the|free|own) (?:might|may)\b/u.test(made),
  );
}

function hedgeDropped(quote: string): readonly Variant[] {
  return [
    ...replacingOne(
      quote,
      /(?<=\S )(?:perhaps|probably|nearly|almost|roughly) (?=\p{L}|[£$]?\d)/gu,
      () => '',
    ),
    ...replacingOne(
      quote,
      new RegExp(`(?<=\\S )(?:about|around) (?=[£$]?${NUMERAL})`, 'gu'),
      () => '',
    ),
  ];
}

/** "Last year" and "first year" are dates; those sites are left alone. */
function antonymPut(quote: string): readonly Variant[] {
  return swapping(quote, ANTONYMS).filter(
    ({ quote: made }) => !/\b(?:first|last) (?:year|month|week|night|season)\b/u.test(made),
  );
}

const of = (name: string, kind: string, make: (quote: string) => readonly Variant[]): Operator => ({
  name,
  verdict: 'altered-material',
  classes: [kind],
  variants: ({ quote }) => make(quote),
});

export const NEGATION_DROPPED = of('negation-dropped', 'negation', negationDropped);
export const NEGATION_ADDED = of('negation-added', 'negation', negationAdded);
export const NUMBER_CHANGED = of('number-changed', 'number', numberChanged);
export const UNIT_CHANGED = of('unit-changed', 'unit', unitChanged);
export const NAME_CHANGED = of('name-changed', 'name', nameChanged);

export const WORDS: readonly Operator[] = [
  NEGATION_DROPPED,
  NEGATION_ADDED,
  NUMBER_CHANGED,
  UNIT_CHANGED,
  NAME_CHANGED,
  of('date-changed', 'date', dateChanged),
  of('modal-changed', 'modal', modalChanged),
  of('hedge-dropped', 'hedge', hedgeDropped),
  of('comparative-flipped', 'comparative', (quote) => swapping(quote, COMPARATIVES)),
  of('antonym', 'antonym', antonymPut),
  of('content-word', 'content-word', (quote) => swapping(quote, OTHER_WORDS)),
];
