/** What stands round a figure: its clause's words, years and months, direction, and preposition. */
import type { Figure } from '../figures/figure.ts';
import { figuresOf } from '../figures/scan.ts';
import type { Range } from '../text/range.ts';
import { contrastsOf } from './contrast.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** Words are cut to six letters, so that "injured" and "injuries" meet. */
export type FigureContext = {
  readonly words: ReadonlySet<string>;
  /** The content words of the three before the figure: what it is said of. */
  readonly near: ReadonlySet<string>;
  /** The clause's first content word, most often its subject. */
  readonly subject: string | null;
  /** The counted noun: after the figure, or named before it ("the number of cattle … was 247"). */
  readonly noun: string | null;
  readonly years: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly direction: 'up' | 'down' | null;
  readonly role: 'to' | 'from' | 'by' | null;
};

const STEM = 6;
const REACH = 80;

/** A figure with its place in the text, as pairing and judging take it. */
export type PlacedQuantity = Quantity & { readonly context: FigureContext };

const CLAUSE_END = /[.!?;\n]\s|[:,()—–]\s|\s(?:and|but|while|whereas|compared)\s/gu;
const SENTENCE_END = /[.!?]\s+(?=\p{Lu}|["“‘])|\n/gu;
const YEAR = /\b(?:19|20)\d{2}(?!\d|,\d)\b/gu;
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|last (?:year|month|week)|this (?:year|month|week)|Q[1-4]|(?:first|second|third|fourth) quarter|first half|second half)\b/gu;
const UP =
  /\b(?:rose|rise[sn]?|rising|up|increas\w*|grew|grow\w*|climb\w*|jump\w*|surg\w*|gain\w*|higher|soar\w*|added|more expensive|doubl\w*|trebl\w*|tripl\w*)\b/i;
const DOWN =
  /\b(?:fell|fall\w*|down|decreas\w*|drop\w*|declin\w*|lower|cut|cuts|slump\w*|plung\w*|shrank|shrunk|lost|reduc\w*|slid|sank|halv\w*|tumbl\w*)\b/i;
const STOP_WORDS: ReadonlySet<string> = new Set(
  'the and for that this with from into were was are has have had been will would which who its their his her they them than then some more most about over under after before between during said says people per cent percent year years million billion thousand'.split(
    ' ',
  ),
);

/** The figures of a text in order, each with its context; boundaries are looked for once. */
export function placedFigures(text: string): readonly PlacedQuantity[] {
  const clauses = boundariesIn(text, CLAUSE_END);
  const sentences = boundariesIn(text, SENTENCE_END);
  return figuresOf(text).map((figure) => ({
    ...quantityOf(figure),
    context: contextOf(
      text,
      figure,
      stretchRound(text, figure, clauses),
      stretchRound(text, figure, sentences),
    ),
  }));
}

function contextOf(text: string, figure: Figure, clause: string, sentence: string): FigureContext {
  const words = contentWords(clause);
  const before = /\b(to|from|by)(?:\s+\p{L}+)?\s+$/iu.exec(textBefore(text, figure))?.[1];
  const own = contrastsOf(words);
  return {
    words: stems(words),
    near: nearWords(textBefore(text, figure)),
    subject: [...words][0]?.slice(0, STEM) ?? null,
    noun: figure.noun ?? nounBefore(clause, sentence),
    years: datesIn(YEAR, clause, sentence),
    months: datesIn(MONTH, clause, sentence),
    contrasts: own.size > 0 ? own : contrastsOf(contentWords(sentence)),
    direction: directionOf(clause),
    role: roleOf(before?.toLowerCase()),
  };
}

/** "The number of cattle that vets treated was 247." */
function nounBefore(clause: string, sentence: string): string | null {
  const named = /\b[Nn]umber of (?:\p{Ll}+ )??(\p{Ll}+)\b/u;
  return (named.exec(clause) ?? named.exec(sentence))?.[1] ?? null;
}

function roleOf(word: string | undefined): FigureContext['role'] {
  return word === 'to' || word === 'from' || word === 'by' ? word : null;
}

function directionOf(clause: string): FigureContext['direction'] {
  const [up, down] = [UP.test(clause), DOWN.test(clause)];
  if (up === down) return null;
  return up ? 'up' : 'down';
}

/** The clause's own dates, or those of the sentence when the clause names none. */
function datesIn(pattern: RegExp, clause: string, sentence: string): ReadonlySet<string> {
  const own = new Set(Array.from(clause.matchAll(pattern), ([found]) => found));
  return own.size > 0 ? own : new Set(Array.from(sentence.matchAll(pattern), ([found]) => found));
}

/** Enough of the text before a figure for a preposition and three words. */
function textBefore(text: string, figure: Figure): string {
  return text.slice(Math.max(0, figure.start - REACH), figure.start);
}

/** The last four words, up to the last stop. */
function nearWords(before: string): ReadonlySet<string> {
  const words = before.match(/\p{L}[\p{L}’'-]*|[.;:!?]/gu) ?? [];
  const own = words.slice(words.findLastIndex((word) => /^[.;:!?]/.test(word)) + 1);
  return stems(contentWords(own.slice(-4).join(' ')));
}

function stems(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => word.slice(0, STEM)));
}

function contentWords(stretch: string): ReadonlySet<string> {
  const words = stretch.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)));
}

function boundariesIn(text: string, boundary: RegExp): readonly Range[] {
  return Array.from(text.matchAll(boundary), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** From the last boundary before a figure to the first after it; the figure's own text is kept. */
function stretchRound(text: string, figure: Figure, boundaries: readonly Range[]): string {
  let [low, high] = [0, boundaries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle]?.end ?? 0) <= figure.start) low = middle + 1;
    else high = middle;
  }
  const from = boundaries[low - 1]?.end ?? 0;
  while ((boundaries[low]?.start ?? text.length) < figure.end) low += 1;
  return text.slice(from, boundaries[low]?.start ?? text.length);
}
