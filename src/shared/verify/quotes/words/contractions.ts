/**
 * Contractions taken apart, so that "don't" and "do not" have the same words, and "don't" and "do"
 * differ by the word that matters. "'s" and "'d" stay as they are: they may stand for several words.
 */

const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["i'm", ['i', 'am']],
  ["'tis", ['it', 'is']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
]);

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'d", "'d"],
  ["'s", "'s"],
];

/** The words a folded word stands for; most stand for themselves. */
export function expandContraction(key: string): readonly string[] {
  const whole = WHOLE.get(key);
  if (whole !== undefined) return whole;
  if (!key.includes("'")) return [key];
  for (const [ending, word] of ENDINGS) {
    if (key.length > ending.length && key.endsWith(ending)) {
      return [...expandContraction(key.slice(0, -ending.length)), word];
    }
  }
  return [key];
}

const MAY_STAND_FOR: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us'],
  "'d": ['would', 'had', 'did'],
};

/** Whether one word is a contraction that may stand for the other. */
export function mayStandFor(one: string, other: string): boolean {
  return (
    MAY_STAND_FOR[one]?.includes(other) === true || MAY_STAND_FOR[other]?.includes(one) === true
  );
}
