/** Pairs of every relation set in the topics of a half, the same ones each time. */
import { seeded } from '../../quote-verification/generate/random.ts';
import type { TunedHalf } from '../../score.ts';
import type { ComparisonCase } from '../case.ts';
import { RELATIONS } from './relations.ts';
import { TOPICS, type Topic } from './topics.ts';

const SEEDS: Readonly<Record<TunedHalf, number>> = { development: 4_001, frozen: 9_973 };
const NOT_COMPARABLE = 27;

type Pair = Omit<ComparisonCase, 'id'>;

/** In its sentence, with a capital where the sentence begins with it. */
function set(sentence: string, figure: string): string {
  const text = sentence.replace('{}', () => figure);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The claim of one topic against the source of another: they never speak of the same thing. */
function strangers(topics: readonly Topic[], index: number): Pair {
  const one = topics[index % topics.length];
  const shift = 1 + (Math.floor(index / topics.length) % (topics.length - 1));
  const other = topics[(index + shift) % topics.length];
  const figure = String(210 + index * 37);
  return {
    verdict: 'not-comparable',
    claim: set(one?.claim ?? '', figure),
    source: set(other?.source ?? '', figure),
  };
}

/** The generated pairs of a half. */
export function generatedPairs(half: TunedHalf): readonly Pair[] {
  const random = seeded(SEEDS[half]);
  const related = RELATIONS.flatMap(({ verdict, measured, cases, write }) =>
    Array.from({ length: cases }, (_, index): Pair => {
      const topics = TOPICS[half][measured];
      const topic = topics[index % topics.length];
      const { claim, source } = write(random);
      return {
        verdict,
        claim: set(topic?.claim ?? '', claim),
        source: set(topic?.source ?? '', source),
      };
    }),
  );
  const unrelated = Array.from({ length: NOT_COMPARABLE }, (_, index) =>
    strangers(TOPICS[half].count, index),
  );
  return [...related, ...unrelated];
}
