/**
 * Cohen's κ: how far two labellings agree beyond what chance would give. (J. Cohen, "A coefficient
 * of agreement for nominal scales", Educational and Psychological Measurement 20, 1960.)
 */

interface Labels {
  readonly first: boolean;
  readonly second: boolean;
}

/** 1 when all agree, 0 when no more than chance; 1 also when only one label is ever used. */
export function cohensKappa(pairs: readonly Labels[]): number {
  const share = (test: (pair: Labels) => boolean): number =>
    pairs.length === 0 ? 0 : pairs.filter(test).length / pairs.length;
  const agreed = share(({ first, second }) => first === second);
  const first = share((pair) => pair.first);
  const second = share((pair) => pair.second);
  const chance = first * second + (1 - first) * (1 - second);
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}
