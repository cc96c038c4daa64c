/** Approximators and bounds around a figure: "nearly", "more than", "or so", "at least", "~", "+". */
import type { Approximation, FigureKind } from './figure.ts';
import { isGlued, lowerAt, type Token } from './token.ts';

const APPROXIMATIONS: readonly Approximation[] = [
  'about',
  'nearly',
  'just-under',
  'just-over',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'up-to',
  'exactly',
];

const BEFORE: ReadonlyMap<string, Approximation> = phrases({
  about:
    'about|around|roughly|approximately|approx .|approx|some|circa|c .|ca .|~|≈|an estimated|the estimated|in the region of|in the order of|or about|somewhere around|give or take|on the order of',
  nearly: 'nearly|almost|close to|approaching|not quite|getting on for|virtually|nearing|near to',
  'just-under':
    'just under|just below|just short of|slightly under|slightly less than|slightly fewer than|a little under|a little less than|fractionally under|just less than|just fewer than',
  'just-over':
    'just over|just above|slightly over|slightly more than|a little over|a little more than|just more than|fractionally over|barely more than|marginally over',
  'more-than':
    'more than|over|above|upwards of|upward of|in excess of|exceeding|exceeded|greater than|higher than|north of|beyond|larger than|longer than|older than|well over|far more than|>',
  'at-least':
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|as few as|as little as|≥|at the very least|from at least',
  'less-than':
    'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|well under|far fewer than|far less than|south of|<',
  'at-most':
    'at most|no more than|not more than|a maximum of|maximum|no greater than|≤|at the most',
  'up-to': 'up to|as many as|as much as|as high as',
  exactly: 'exactly|precisely|a total of exactly',
});

const AFTER: ReadonlyMap<string, Approximation> = phrases({
  about: 'or so|or thereabouts|odd|ish|approximately|or roughly|give or take',
  'at-least':
    'or more|or over|or above|or older|or higher|or greater|and over|and above|and older|and up|plus|+|at least|at the least|at the very least|minimum',
  'at-most':
    'or fewer|or less|or under|or below|or lower|or younger|and under|and below|at most|at the most|tops|maximum',
});

/** Determiners that may stand between the hedge and its figure: "nearly a £5m loss". */
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** Words whose "about" names a subject. */
const TOPICS: ReadonlySet<string> = new Set(
  'dispute row quarrel squabble fuss fight fought argued argue arguing lied lie lying boast boasted joke joked hearing concerned letter documentary worry worries rumours song poem podcast series novel play memo note call calls chat inquiry all dreamed dreamt bragged forgot forget argument debate question questions story book film talk talks talked talking complaints complained asked worried concerns know knew wrote written heard case lawsuit article report'.split(
    ' ',
  ),
);

/** Hedges that are prepositions too: "a row over a £5m deal" hedges nothing. */
const PREPOSITIONS: ReadonlySet<string> = new Set('about around over under above below'.split(' '));

/** Words whose "over" is not "more than": "handed over £5m", "the row over £5m". */
const NOT_MORE: ReadonlySet<string> = new Set(
  'hand hands handed handing turn turns turned turning take takes took taken taking sign signs signed give gave given pass passed row rows dispute disputes fight fights fighting fought argue argued arguing argument battle battles battled quarrel quarrels quarrelled squabble squabbles squabbled feud clash clashed concern concerns worries worried anger fury outcry sued suing suit lawsuit court charged accused arrested questioned probe inquiry investigation suspended sacked resigned quit wrangle wrangled haggle haggled haggling spread split divided left carried brought moved disagree disagreed talks tussle litigation protest protests strike bickered fell wrote tangle standoff'.split(
    ' ',
  ),
);

/** After these "up to" is a movement, not a bound. */
const MOVING: ReadonlySet<string> = new Set(
  'went go goes gone going moved add adds added adding sum sums totted mounts mounted amounts amounted owned'.split(
    ' ',
  ),
);

/** Before "over" these make it a bound even for a time: "for over two years". */
const BOUNDING: ReadonlySet<string> = new Set(
  'for well just lasted took takes of in by after with costs cost'.split(' '),
);

/** The hedge written before the token at which a figure begins, or null. */
export function hedgeBefore(
  tokens: readonly Token[],
  from: number,
  kind: FigureKind,
): Approximation | null {
  const end = endOfHedge(tokens, from);
  for (let length = 4; length > 0; length -= 1) {
    const phrase = phraseAt(tokens, end - length, length);
    const found = BEFORE.get(phrase);
    if (found === undefined) continue;
    if (end !== from && PREPOSITIONS.has(phrase)) return null;
    return isMeant(tokens, end - length, phrase, kind) ? found : null;
  }
  return null;
}

/** Past a determiner or "the age of" between hedge and figure. */
function endOfHedge(tokens: readonly Token[], from: number): number {
  const isAgeOf = phraseAt(tokens, from - 3, 3) === 'the age of';
  if (isAgeOf) return from - 3;
  return DETERMINERS.has(lowerAt(tokens, from - 1)) ? from - 1 : from;
}

/** The hedge written after a figure that ends before a token, one counted noun between allowed. */
export function hedgeAfter(tokens: readonly Token[], next: number): Approximation | null {
  const direct = afterAt(tokens, next);
  if (direct !== null) return direct;
  if (tokens[next]?.kind !== 'word') return null;
  const word = lowerAt(tokens, next + 1);
  return word === 'or' || word === 'and' || word === 'at' ? afterAt(tokens, next + 1) : null;
}

function afterAt(tokens: readonly Token[], at: number): Approximation | null {
  const hyphen = lowerAt(tokens, at) === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1);
  const start = hyphen ? at + 1 : at;
  for (let length = 4; length > 0; length -= 1) {
    const phrase = phraseAt(tokens, start, length);
    const found = AFTER.get(phrase);
    if (found === undefined) continue;
    if (phrase === 'plus' && isAddition(tokens, start, hyphen)) return null;
    const needsGlue = phrase === '+' || phrase === 'ish' || phrase === 'odd';
    return needsGlue && !isGlued(tokens, start) ? null : found;
  }
  return null;
}

/** "£5 plus postage" adds something; "£5-plus" and a final "£5 plus" hedge. */
function isAddition(tokens: readonly Token[], at: number, hyphen: boolean): boolean {
  return !hyphen && tokens[at + 1]?.kind !== 'sign' && tokens[at + 1] !== undefined;
}

function isMeant(tokens: readonly Token[], at: number, phrase: string, kind: FigureKind): boolean {
  const before = lowerAt(tokens, at - 1);
  if (phrase === 'up to') return !MOVING.has(before);
  if (phrase === 'about') return !isTopic(tokens, at);
  if (phrase === 'over' && NOT_MORE.has(before)) return false;
  if (phrase === 'over' && kind === 'duration') return BOUNDING.has(before);
  if (phrase === 'c .') return isGlued(tokens, at + 1);
  return true;
}

/** "asked about 50 cases", "the dispute is about $3m": what is spoken of, not a hedge. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const isLinked = before === 'is' || before === 'was' || before === 'are' || before === 'were';
  return TOPICS.has(isLinked ? lowerAt(tokens, at - 2) : before);
}

function phraseAt(tokens: readonly Token[], at: number, length: number): string {
  let phrase = '';
  for (let index = at; index < at + length; index += 1) {
    const lower = lowerAt(tokens, index);
    if (lower === '') return '';
    phrase = phrase === '' ? lower : `${phrase} ${lower}`;
  }
  return phrase;
}

function phrases(
  table: Partial<Readonly<Record<Approximation, string>>>,
): ReadonlyMap<string, Approximation> {
  const entries: [string, Approximation][] = [];
  for (const approximation of APPROXIMATIONS) {
    for (const phrase of table[approximation]?.split('|') ?? [])
      entries.push([phrase, approximation]);
  }
  return new Map(entries);
}
