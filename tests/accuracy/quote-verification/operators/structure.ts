/** Material operators that leave out, put in, move or join runs of words. */
import type { Passage } from '../generate/passages.ts';
import { type Operator, replacingOne, type Variant } from './operator.ts';

/** Words whose loss or gain is a class of its own, or speech that may be tidied: left alone. */
const LOADED =
  /\b(?:not|no|never|nobody|nothing|none|cannot|without|may|might|must|could|would|should|will|can|about|around|nearly|almost|perhaps|probably|roughly|likely|possibly|more|most|less|least|fewer|than|half|third|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|forty|fifty|sixty|um|uh|er|you know|well|just|only|hardly|some|first|last|before|after|hundred|thousand|million|billion|trillion|percent|per|years?|months?|weeks?|days?|second|often|always|usually|mostly|generally|sometimes|going|hours?|minutes?|miles?|metres?|feet|degrees|close|\p{Ll}+er|\p{Ll}+est)\b|n't|n’t|\d|\p{Lu}|[.?!:;]/u;

/** Leaves out two to six plain words in the middle, without a mark. */
function omitted({ quote }: Passage): readonly Variant[] {
  const words = quote.split(' ');
  return words.flatMap((_, from) =>
    [2, 4, 6].flatMap((count) => {
      const run = words.slice(from, from + count);
      const isMiddle = from >= 4 && from + count <= words.length - 4;
      const isPlain = !LOADED.test(run.join(' '));
      const isHeavy = run.filter((word) => word.length > 4).length * 2 >= count;
      const leavesMost = count * 4 <= words.length;
      const isRepeat = words[from - 1] === run.at(-1);
      if (!isMiddle || !isPlain || !isHeavy || !leavesMost || isRepeat) return [];
      return [{ quote: [...words.slice(0, from), ...words.slice(from + count)].join(' ') }];
    }),
  );
}

const ADDITIONS = [
  'as everyone knows',
  'by candlelight',
  'for the record',
  'to our shame',
  'with great regret',
  'against all advice',
  'on purpose',
  'in secret',
];

/** Puts words in before a conjunction. */
function inserted({ quote }: Passage): readonly Variant[] {
  return ADDITIONS.flatMap((addition) =>
    replacingOne(
      quote,
      /(?<=\p{Ll}{3},?) (?=(?:and|but|because|when|if) )/gu,
      () => ` ${addition} `,
    ),
  );
}

const sentencesIn = (quote: string): readonly string[] =>
  quote.split(/(?<=\p{Ll}{2}[.?!]) (?=\p{Lu})/gu);

/** Two sentences exchanged, or the two plain nouns of "a and b". */
function reordered({ quote, whole }: Passage): readonly Variant[] {
  const [first, second, ...rest] = sentencesIn(quote);
  const canTurn = whole && first !== undefined && second !== undefined && rest.length === 0;
  const turned = canTurn && first.length > 15 && second.length > 15 ? [`${second} ${first}`] : [];
  const pairs = replacingOne(
    quote,
    /(?<= )(\p{Ll}{4,}) (and|or) (\p{Ll}{4,})(?=[ .,])/gu,
    ([, left = '', join = '', right = '']) =>
      LOADED.test(`${left} ${right}`) ? null : `${right} ${join} ${left}`,
  );
  return [...turned.map((made) => ({ quote: made })), ...pairs];
}

const NEXT_TURN =
  /^\n\n((?:[QA][.:] |(?:Q\d+ )?[A-Z][^:.?!“"\n]{1,48}: ))((?:[^\n]*?[^.?!\n ]{3,}[.?!])(?=\s+[A-Z]|\n))/u;

/** The end of one speaker's turn run on into the beginning of the next speaker's. */
function spliced({ speaker, whole, quote, source, start, end }: Passage): readonly Variant[] {
  if (speaker === null || !whole || quote.length > 220) return [];
  const [matched = '', label = '', opening = ''] = NEXT_TURN.exec(source.slice(end)) ?? [];
  const isUsable = opening.split(' ').length >= 5 && opening.length < 160 && label !== speaker;
  if (!isUsable) return [];
  return [{ quote: `${quote} ${opening}`, place: { start, end: end + matched.length } }];
}

export const STRUCTURE: readonly Operator[] = [
  { name: 'omission', verdict: 'altered-material', classes: ['omission'], variants: omitted },
  { name: 'insertion', verdict: 'altered-material', classes: ['insertion'], variants: inserted },
  { name: 'reordering', verdict: 'altered-material', classes: ['reordering'], variants: reordered },
  {
    name: 'splice',
    verdict: 'altered-material',
    classes: ['speaker-change'],
    variants: spliced,
  },
];
