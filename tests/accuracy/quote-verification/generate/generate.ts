/**
 * Makes the generated cases of a half: each operator is tried on every passage of every source,
 * and a seeded draw takes the same number from each, spread over the sources. compile.ts writes
 * them; the critical cases are made while scoring, and never written.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { TunedHalf } from '../../score.ts';
import { FOLDER, type QuoteCase } from '../case.ts';
import { BENIGN } from '../operators/benign.ts';
import { DISCLOSED } from '../operators/disclosed.ts';
import type { Operator, Variant } from '../operators/operator.ts';
import { STRUCTURE } from '../operators/structure.ts';
import {
  NAME_CHANGED,
  NEGATION_ADDED,
  NEGATION_DROPPED,
  NUMBER_CHANGED,
  UNIT_CHANGED,
  WORDS,
} from '../operators/words.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Random, seeded, shuffled } from './random.ts';

const PER_OPERATOR = 27;
const CRITICAL_CASES = 1_000;
const SEEDS: Readonly<Record<TunedHalf, number>> = { development: 1_611, frozen: 7_919 };

const OPERATORS = [...BENIGN, ...DISCLOSED, ...WORDS, ...STRUCTURE];
const CRITICAL = [NEGATION_DROPPED, NEGATION_ADDED, NUMBER_CHANGED, NAME_CHANGED, UNIT_CHANGED];

interface Made {
  readonly passage: Passage;
  readonly variant: Variant;
}

/** The passages of every source of a half, in the order of the file names. */
function passagesOfHalf(half: TunedHalf): readonly Passage[] {
  return readdirSync(`${FOLDER}/sources/${half}`)
    .sort()
    .flatMap((name) =>
      passagesOf(
        name.replace(/\.txt$/u, ''),
        readFileSync(`${FOLDER}/sources/${half}/${name}`, 'utf8'),
      ),
    );
}

function madeBy(operator: Operator, passages: readonly Passage[]): readonly Made[] {
  return passages.flatMap((passage) =>
    operator.variants(passage, passages).map((variant) => ({ passage, variant })),
  );
}

/** Draws by turns from the sources, no place twice while another is left in that source. */
function spread(made: readonly Made[], count: number, random: Random): readonly Made[] {
  const bySource = new Map<string, Made[]>();
  for (const one of shuffled(made, random)) {
    bySource.set(one.passage.file, [...(bySource.get(one.passage.file) ?? []), one]);
  }
  const piles = shuffled([...bySource.values()], random).map((pile) => distinctFirst(pile));
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile[round] ?? []))
    .flat()
    .slice(0, count);
}

/** Cases of places not yet quoted first, and no quote twice. */
function distinctFirst(pile: readonly Made[]): readonly Made[] {
  const seen = new Set<string>();
  const places: { readonly start: number; readonly end: number }[] = [];
  const first: Made[] = [];
  const later: Made[] = [];
  for (const made of pile) {
    if (seen.has(made.variant.quote)) continue;
    seen.add(made.variant.quote);
    const { start, end } = made.passage;
    const isNew = !places.some((place) => place.start < end && start < place.end);
    if (isNew) places.push({ start, end });
    (isNew ? first : later).push(made);
  }
  return [...first, ...later];
}

function toCase(id: string, operator: Operator, { passage, variant }: Made): QuoteCase {
  return {
    id,
    stratum: operator.name,
    source: variant.source ?? { file: passage.file },
    quote: variant.quote,
    verdicts: [operator.verdict],
    classes: [...operator.classes],
    places: [variant.place ?? { start: passage.start, end: passage.end }],
  };
}

/** Passages of one source looked for in another. */
function absentCases(passages: readonly Passage[], half: TunedHalf, random: Random): QuoteCase[] {
  const files = [...new Set(passages.map(({ file }) => file))];
  const drawn = spread(
    passages.map((passage) => ({ passage, variant: { quote: passage.quote } })),
    PER_OPERATOR,
    random,
  );
  return drawn.map(({ passage }, index) => ({
    id: `${half}-absent-${index + 1}`,
    stratum: 'absent',
    source: { file: files[(files.indexOf(passage.file) + 7) % files.length] ?? passage.file },
    quote: passage.quote,
    verdicts: ['not-found'],
    classes: [],
    places: [],
  }));
}

/** The operators' cases of a half, always the same ones. */
export function generatedCases(half: TunedHalf): readonly QuoteCase[] {
  const random = seeded(SEEDS[half]);
  const passages = passagesOfHalf(half);
  const altered = OPERATORS.flatMap((operator) =>
    spread(madeBy(operator, passages), PER_OPERATOR, random).map((made, index) =>
      toCase(`${half}-${operator.name}-${index + 1}`, operator, made),
    ),
  );
  return [...altered, ...absentCases(passages, half, random)];
}

/**
 * A thousand altered quotes of a half, none of which may pass as exact or normalised: a denial
 * put in or left out, or another number, name or unit.
 */
export function criticalCases(half: TunedHalf): readonly QuoteCase[] {
  const random = seeded(SEEDS[half] + 1);
  const passages = passagesOfHalf(half);
  const all = CRITICAL.flatMap((operator) =>
    madeBy(operator, passages).map((made) => ({ operator, made })),
  );
  const distinct = [...new Map(all.map((one) => [one.made.variant.quote, one])).values()];
  return shuffled(distinct, random)
    .slice(0, CRITICAL_CASES)
    .map(({ operator, made }, index) => ({
      ...toCase(`${half}-critical-${index + 1}`, operator, made),
      stratum: 'critical',
    }));
}
