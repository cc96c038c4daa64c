/** Timing a piece of work: enough runs for a median and a 95th percentile, after a warm-up. */

/** Milliseconds of the middle run and of the one that 95 % stay under. */
export type Timing = { readonly median: number; readonly p95: number };

/** Runs work over and over and sums up its times. */
export async function time(runs: number, work: (run: number) => Promise<unknown>): Promise<Timing> {
  const times: number[] = [];
  for (let run = -2; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    if (run >= 0) times.push(performance.now() - start);
  }
  times.sort((first, second) => first - second);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
