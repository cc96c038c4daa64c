/** The generated cases of set A: every operator seven times on fresh pages, from a fixed seed. */
import { seeded } from '../../quote-verification/generate/random.ts';
import type { TunedHalf } from '../../score.ts';
import type { AnchorCase } from '../case.ts';
import { OPERATORS } from './operators.ts';
import { newPage } from './page.ts';
import { marked, passagesOf } from './pair.ts';
import { DEVELOPMENT } from './world-development.ts';
import { FROZEN } from './world-frozen.ts';

const HALVES = {
  development: { world: DEVELOPMENT, seed: 20_260_314, letter: 'd' },
  frozen: { world: FROZEN, seed: 77_041_882, letter: 'f' },
} as const;

const ROUNDS = 7;

/** Every case of a half that is kept; other seeds and more rounds give more like them. */
export function generatedCases(
  half: TunedHalf,
  seed: number = HALVES[half].seed,
  rounds: number = ROUNDS,
): readonly AnchorCase[] {
  const { world, letter } = HALVES[half];
  const random = seeded(seed);
  return Object.entries(OPERATORS).flatMap(([stratum, operate]) =>
    Array.from({ length: rounds }, (_, round) => {
      const page = newPage(world, random);
      // Never the first paragraph, which stays in front of a paywall, nor a last sentence.
      const target = { paragraph: 1 + (round % 4), sentence: Math.floor(random() * 2) };
      const passages = passagesOf(page, target);
      const before = marked(page, target, passages);
      const id = `${letter}-${stratum.replace(/\W+/g, '-')}-${round + 1}`;
      return operate({ id, stratum, page, target, passages, before, random });
    }),
  );
}
