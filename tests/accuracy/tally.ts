/**
 * Adds up counts while a set is scored. Used by every set's score.ts; one tally per half.
 */
import type { Counts, Failure, Row, SetScore, Target } from './score.ts';

/** The stratum name of a whole half. */
export const ALL = 'all';

const keyOf = (stratum: string, measure: string): string => `${stratum}\n${measure}`;

/** Sums of counts per stratum and measure, in the order first seen, and the failing cases. */
export class Tally {
  readonly #rows = new Map<string, Row>();
  readonly #failures: Failure[] = [];
  readonly #targets: ReadonlyMap<string, readonly Target[]>;

  /** Targets are keyed by stratum, then measure: `{ all: { span: [...] } }`. */
  constructor(targets: Readonly<Record<string, Readonly<Record<string, readonly Target[]>>>> = {}) {
    this.#targets = new Map(
      Object.entries(targets).flatMap(([stratum, measures]) =>
        Object.entries(measures).map(([measure, list]) => [keyOf(stratum, measure), list] as const),
      ),
    );
  }

  /** Adds findings counted against gold to each of the strata. */
  detect(
    strata: readonly string[],
    measure: string,
    counts: { readonly right: number; readonly wrong: number; readonly missed: number },
  ): void {
    const added: Counts = {
      kind: 'detection',
      truePositives: counts.right,
      falsePositives: counts.wrong,
      falseNegatives: counts.missed,
    };
    for (const stratum of strata) this.#add(stratum, measure, added);
  }

  /** Adds one judgement, right or wrong, to each of the strata. */
  judge(strata: readonly string[], measure: string, right: boolean): void {
    const added: Counts = { kind: 'accuracy', right: right ? 1 : 0, total: 1 };
    for (const stratum of strata) this.#add(stratum, measure, added);
  }

  /** Records a case that went wrong. */
  fail(failure: Failure): void {
    this.#failures.push(failure);
  }

  /** Everything added so far, stratum by stratum; the rows of the whole half come first. */
  result(): SetScore {
    const rows = [...this.#rows.values()];
    const strata = new Set([ALL, ...rows.map((row) => row.stratum)]);
    return {
      rows: [...strata].flatMap((stratum) => rows.filter((row) => row.stratum === stratum)),
      failures: this.#failures,
    };
  }

  #add(stratum: string, measure: string, added: Counts): void {
    const key = keyOf(stratum, measure);
    const row = this.#rows.get(key);
    this.#rows.set(key, {
      stratum,
      measure,
      counts: row === undefined ? added : sum(row.counts, added),
      targets: this.#targets.get(key) ?? [],
    });
  }
}

function sum(left: Counts, right: Counts): Counts {
  if (left.kind === 'accuracy' && right.kind === 'accuracy') {
    return { kind: 'accuracy', right: left.right + right.right, total: left.total + right.total };
  }
  if (left.kind === 'detection' && right.kind === 'detection') {
    return {
      kind: 'detection',
      truePositives: left.truePositives + right.truePositives,
      falsePositives: left.falsePositives + right.falsePositives,
      falseNegatives: left.falseNegatives + right.falseNegatives,
    };
  }
  throw new Error('One measure is counted in two ways.');
}
