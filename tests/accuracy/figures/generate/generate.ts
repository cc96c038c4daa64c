/** Sets figures of every form in sentences, the same ones each time. */
import { seeded } from '../../quote-verification/generate/random.ts';
import type { TunedHalf } from '../../score.ts';
import { FORMS } from './forms.ts';
import { SENTENCES } from './sentences.ts';

const SEEDS: Readonly<Record<TunedHalf, number>> = { development: 31_337, frozen: 86_243 };

/** Marked sentences with their strata. */
export function generatedSentences(
  half: TunedHalf,
): readonly (readonly [stratum: string, marked: string])[] {
  const random = seeded(SEEDS[half]);
  return FORMS.flatMap(({ stratum, setting, cases, write }) =>
    Array.from({ length: cases }, (_, index) => {
      const sentences = SENTENCES[half][setting];
      const sentence = sentences[index % sentences.length] ?? '';
      return [stratum, sentence.replace('{}', () => write(random))] as const;
    }),
  );
}
