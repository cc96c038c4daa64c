/**
 * Which sentence of the running text a glance point or pull quote most likely comes from. It is a
 * proposal for a person to accept: figures count most, then words that say something.
 */
import { tokensOf } from '../text/tokens.ts';

/** A sentence with what it is called by. */
export type Sentence<Place> = { readonly text: string; readonly place: Place };

const NUMBER_WEIGHT = 3;
/** Shorter words are seldom what a point is about. */
const FEWEST_LETTERS = 4;

/** The sentence that shares most with the words; null when none shares anything that counts. */
export function bestSupport<Place>(
  words: string,
  sentences: readonly Sentence<Place>[],
): Sentence<Place> | null {
  const wanted = keysOf(words);
  let best: Sentence<Place> | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const there = keysOf(sentence.text);
    let score = 0;
    for (const [key, weight] of wanted) if (there.has(key)) score += weight;
    if (score > most) [best, most] = [sentence, score];
  }
  return best;
}

function keysOf(text: string): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { kind, key } of tokensOf(text)) {
    if (kind === 'number') keys.set(key, NUMBER_WEIGHT);
    else if (key.length >= FEWEST_LETTERS) keys.set(key, 1);
  }
  return keys;
}
