/** Material operators that leave out, put in, move or join runs of words. */
import type { Passage } from '../generate/passages.ts';
import { type Operator, replacingOne, type Variant } from './operator.ts';

/** Words whose loss or gain is a class of its own, or speech that may be tidied: left alone. */
const LOADED =
  /\b(?:not|no|never|nobody|nothing|none|cannot|without|may|might|must|could|would|should|will|can|about|around|nearly|almost|perhaps|probably|roughly|likely|possibly|more|most|less|least|fewer|than|half|third|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|forty|fifty|sixty|um|uh|er|you know|well|just|first|last|before|after)\b|n't|n’t|\d|\p{Lu}|[.?!:;]/u;

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
  'in my opinion',
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
    replacingOne(quote, /(?<=\p{Ll}{3},?) (?=(?:and|but|because|when|if) )/gu, () => ` ${addition} `),
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

/** The end of one speaker's turn run on into the beginning of the next speaker's. */
function spliced(passage: Passage, all: readonly Passage[]): readonly Variant[] {
  const isShort = passage.quote.length < 150 && passage.whole;
  if (passage.speaker === null || !isShort || /\b(?:um|uh|er)\b/u.test(passage.quote)) return [];
  const followers = all.filter(
    (other) =>
      other.file === passage.file &&
      other.turn === passage.turn + 1 &&
      other.whole &&
      other.speaker !== null &&
      other.speaker !== passage.speaker &&
      other.quote.length < 150 &&
      !/\b(?:um|uh|er)\b/u.test(other.quote) &&
      other.start - passage.end < 60,
  );
  return followers.map((other) => ({
    quote: `${passage.quote} ${other.quote}`,
    place: { start: passage.start, end: other.end },
  }));
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
