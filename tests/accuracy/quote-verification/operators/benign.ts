/** Operators that leave the words alone: exact, or cosmetic differences only. */
import type { Passage } from '../generate/passages.ts';
import { bothWays, type Operator, replacingOne, swapping, type Variant } from './operator.ts';

const isRaw = (passage: Passage): boolean =>
  passage.source.slice(passage.start, passage.end) === passage.quote;

/** An operator that rewrites the whole quote, and applies only when that changes something. */
function cosmetic(name: string, rewrite: (quote: string, whole: boolean) => string): Operator {
  return {
    name,
    verdict: 'normalised',
    classes: ['cosmetic'],
    variants: (passage) => {
      const quote = rewrite(passage.quote, passage.whole);
      return isRaw(passage) && quote !== passage.quote ? [{ quote }] : [];
    },
  };
}

/** Curly for straight and straight for curly. */
function otherApostrophes(quote: string): string {
  return quote.includes("'") ? quote.replaceAll("'", '’') : quote.replaceAll('’', "'");
}

/** No-break and doubled spaces, a no-break hyphen, a zero-width space. */
function otherSpaces(quote: string): string {
  const spaced = quote.replace(/(?<=\d) (?=\p{L})/u, '\u00a0').replace(/(?<=[.,]) /u, '  ');
  return spaced.replace(/(?<=\p{L})-(?=\p{L})/u, '\u2011').replace(/(?<=\p{L}{4}) /u, ' \u200b');
}

function otherFirstCase(quote: string): string {
  const [first = ''] = quote;
  if (/^(?:I\b|I['’])/u.test(quote)) return quote;
  const changed = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return /^[A-Z][a-z]+ [A-Z]/u.test(quote) ? quote : changed + quote.slice(1);
}

function otherEnd(quote: string, whole: boolean): string {
  if (!whole) return `${quote.replace(/[,;]$/u, '')}.`;
  return quote.endsWith('.') ? `${quote.slice(0, -1)},` : quote;
}

/** The passage set in a narrow column with one word broken at a line end, quoted in full. */
function broken(passage: Passage): readonly Variant[] {
  if (!isRaw(passage)) return [];
  return [...passage.quote.matchAll(/(?<= \p{Ll}{3,6})(?=\p{Ll}{4,} )/gu)].map((match) => {
    const hyphenated = `${passage.quote.slice(0, match.index)}-\n${passage.quote.slice(match.index)}`;
    const lines = hyphenated.replace(/(?<=^.{20,40}) /u, '\n');
    const before = `${passage.source.slice(0, passage.start).slice(-160)}`.replace(/^\S*\s/u, '');
    const after = passage.source
      .slice(passage.end)
      .slice(0, 160)
      .replace(/\s\S*$/u, '');
    return {
      quote: passage.quote,
      source: { text: before + lines + after },
      place: { start: before.length, end: before.length + lines.length },
    };
  });
}

const SPELLINGS = bothWays(
  'colour/color grey/gray neighbour/neighbor neighbours/neighbors labour/labor ' +
    'apologised/apologized criticised/criticized metres/meters ' +
    'kilometres/kilometers programme/program licence/license harbour/harbor centre/center ' +
    'defence/defense organisers/organizers recognise/recognize ' +
    'litres/liters vapour/vapor travelled/traveled paediatric/pediatric ' +
    'jewellery/jewelry favour/favor theatre/theater theatres/theaters mould/mold',
);

export const BENIGN: readonly Operator[] = [
  {
    name: 'verbatim',
    verdict: 'exact',
    classes: [],
    variants: (passage) => (isRaw(passage) ? [{ quote: passage.quote }] : []),
  },
  cosmetic('quote-marks', otherApostrophes),
  cosmetic('spaces-and-hyphens', otherSpaces),
  cosmetic('first-letter-case', otherFirstCase),
  cosmetic('end-punctuation', otherEnd),
  cosmetic('invisible-characters', (quote) =>
    quote.replace(/(?<= \p{Ll}{4})(?=\p{Ll}{3})/u, '\u00ad').replace(/ (?=\p{Ll}{5})/u, '\u202f'),
  ),
  {
    name: 'line-break',
    verdict: 'normalised',
    classes: ['cosmetic'],
    variants: (passage) => (isRaw(passage) ? broken(passage) : [{ quote: passage.quote }]),
  },
  {
    name: 'locale-spelling',
    verdict: 'normalised',
    classes: ['cosmetic'],
    variants: (passage) => (isRaw(passage) ? swapping(passage.quote, SPELLINGS) : []),
  },
  {
    name: 'digit-word',
    verdict: 'altered-minor',
    classes: ['digit-word'],
    variants: ({ quote }) => digitsForWords(quote),
  },
];

const DIGITS = new Map(
  (
    'two/2 three/3 four/4 five/5 six/6 seven/7 eight/8 nine/9 ten/10 eleven/11 twelve/12 ' +
    'fourteen/14 fifteen/15 sixteen/16 eighteen/18 nineteen/19 twenty/20 thirty/30 forty/40 ' +
    'fifty/50 sixty/60 eighty/80 ninety/90'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [word = '', digits = ''] = pair.split('/');
      return [word, digits];
    }),
);

function digitsForWords(quote: string): readonly Variant[] {
  return [
    ...replacingOne(
      quote,
      /(?<![\p{L}\d'’-])[a-z]+(?! (?:hundred|thousand|million|and a half)\b)(?![\p{L}\d'’-])/gu,
      (match) => DIGITS.get(match[0]) ?? null,
    ),
    ...replacingOne(quote, /(?<=\d)%/gu, () => ' per cent'),
    ...replacingOne(quote, /(?<=\d) (?:per cent|percent)\b/gu, () => '%'),
  ];
}
