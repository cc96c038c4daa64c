/**
 * How long each field of a piece should be, as data, and one function that judges a text.
 * Counters, highlights, the editor's hard stops and checks all read this one table.
 * Figures are house defaults drawn from publishers' validators and search engines' habits.
 */
import { counted } from '../wording/counted.ts';
import { countCharacters, countWords } from './words.ts';

/** How much a length matters: fine, worth knowing, worth changing, or not accepted at all. */
export type LimitLevel = 'pass' | 'note' | 'warn' | 'stop';

/** What a limit counts. See words.ts for how. */
export type LimitUnit = 'characters' | 'words';

type Step = {
  readonly over: number;
  readonly level: Exclude<LimitLevel, 'pass'>;
  readonly reason: string;
};

/** One measure of a field: the length to aim at, and what happens beyond it, shortest step first. */
export type Limit = {
  readonly unit: LimitUnit;
  /** Shortest and longest length that needs no remark; null when only the upper steps matter. */
  readonly aim: readonly [minimum: number, maximum: number] | null;
  readonly steps: readonly Step[];
};

/** What `judge` says about a text: the worst measure, its count, and a sentence for people. */
export type LimitFinding = {
  readonly level: LimitLevel;
  readonly unit: LimitUnit;
  readonly count: number;
  /** The bound that counts next: the longest length that is still accepted at this level. */
  readonly bound: number | null;
  readonly message: string;
};

const characters = (aim: Limit['aim'], ...steps: readonly Step[]): Limit => ({
  unit: 'characters',
  aim,
  steps,
});
const words = (aim: Limit['aim'], ...steps: readonly Step[]): Limit => ({
  unit: 'words',
  aim,
  steps,
});
const note = (over: number, reason: string): Step => ({ over, level: 'note', reason });
const warn = (over: number, reason: string): Step => ({ over, level: 'warn', reason });
const stop = (over: number, reason: string): Step => ({ over, level: 'stop', reason });

const RIGHTS_LINE = [characters(null, warn(250, 'rights lines are cut after 250 characters'))];

/** The limits of each field that has any. */
export const FIELD_LIMITS = {
  kicker: [words([1, 4], warn(4, 'a kicker is a short tag, one to four words'))],
  headline: [
    characters(
      [50, 70],
      note(70, 'search results cut it from here'),
      warn(80, 'it will not fit most front pages'),
      warn(110, 'some destinations refuse it'),
    ),
  ],
  'headline.seo': [characters([50, 70], warn(70, 'search results cut it'))],
  'headline.social': [characters([40, 70], warn(70, 'social cards cut it'))],
  'headline.alert': [
    characters([40, 120], warn(120, 'phones cut it'), stop(160, 'alerts end at 160 characters')),
  ],
  'headline.print': [characters([20, 64], warn(64, 'it will not fit a print column'))],
  standfirst: [
    characters(
      [100, 160],
      note(160, 'social cards cut it from here'),
      warn(200, 'it is longer than a standfirst should be'),
      stop(300, 'destinations refuse more than 300 characters'),
    ),
  ],
  glanceItem: [words([4, 10], note(10, 'aim for ten words'), warn(14, 'it will not fit a line'))],
  quoteText: [
    characters(null, warn(120, 'a pull quote reads at a glance')),
    words(null, warn(25, 'a pull quote reads at a glance')),
  ],
  caption: [
    characters(
      null,
      warn(300, 'captions this long push the text away'),
      warn(600, 'it is a story'),
    ),
  ],
  alt: [
    characters(
      [30, 150],
      note(150, 'listeners cannot skim it'),
      warn(250, 'say only what matters in the picture'),
      stop(1000, 'descriptions end at 1,000 characters'),
    ),
  ],
  credit: RIGHTS_LINE,
  photographer: RIGHTS_LINE,
  source: RIGHTS_LINE,
  slug: [characters(null, warn(24, 'desks and print systems cut slugs after 24 characters'))],
  description: [characters([100, 156], warn(156, 'search results cut it'))],
} as const satisfies Record<string, readonly Limit[]>;

/** A field with limits; the first name in a dotted one is the field, the second its role. */
export type LimitedField = keyof typeof FIELD_LIMITS;

/** Whether a node or field name has limits. */
export function isLimitedField(name: string): name is LimitedField {
  return Object.hasOwn(FIELD_LIMITS, name);
}

/** Judges a text by every measure of its field and answers with the worst; empty text passes. */
export function judge(field: LimitedField, text: string): LimitFinding {
  const findings = FIELD_LIMITS[field].map((limit) => judgeMeasure(limit, text));
  return findings.reduce((worst, next) => (rank(next.level) > rank(worst.level) ? next : worst));
}

/** The hard stop of a field in characters, or null when text of any length is accepted. */
export function hardStop(field: LimitedField): number | null {
  const steps = FIELD_LIMITS[field].flatMap((limit: Limit) => limit.steps);
  return steps.find((step) => step.level === 'stop')?.over ?? null;
}

/** Length of a text in a unit, spaces at its ends left out. */
export function lengthOf(unit: LimitUnit, text: string): number {
  return unit === 'characters' ? countCharacters(text.trim()) : countWords(text);
}

const NOUNS: Readonly<Record<LimitUnit, string>> = { characters: 'character', words: 'word' };

function judgeMeasure(limit: Limit, text: string): LimitFinding {
  const count = lengthOf(limit.unit, text);
  const counts = counted(count, NOUNS[limit.unit]);
  const broken = limit.steps.filter((step) => count > step.over).at(-1);
  const base = { unit: limit.unit, count };
  if (broken !== undefined) {
    const message = `${counts}: over ${broken.over}, ${broken.reason}.`;
    return { ...base, level: broken.level, bound: broken.over, message };
  }
  const bound = limit.aim?.[1] ?? limit.steps[0]?.over ?? null;
  if (limit.aim !== null && count > 0 && count < limit.aim[0]) {
    const message = `${counts}: short, aim for ${limit.aim[0]} to ${limit.aim[1]}.`;
    return { ...base, level: 'note', bound, message };
  }
  return { ...base, level: 'pass', bound, message: `${counts}.` };
}

function rank(level: LimitLevel): number {
  return ['pass', 'note', 'warn', 'stop'].indexOf(level);
}
