/** Times of repeated work. */

/** How long one piece of work takes, in milliseconds over all runs. */
export type Timing = {
  readonly name: string;
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
};

/** Runs `work` once to warm up and then `runs` times. */
export async function timed(
  name: string,
  runs: number,
  work: (run: number) => Promise<unknown>,
): Promise<Timing> {
  await work(0);
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  times.sort((first, second) => first - second);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { name, runs, median: rounded(at(0.5)), p95: rounded(at(0.95)) };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
