/** Which character separates the cells of a table file: the one that cuts its lines most evenly. */

const CANDIDATES = [',', ';', '\t', '|'] as const;

/** A cell separator. */
export type Delimiter = (typeof CANDIDATES)[number];

/** Lines that are looked at. */
const SAMPLE = 50;

/** The delimiter of a table's text, or null when no character cuts it into columns. */
export function delimiterOf(text: string): Delimiter | null {
  const stated = /^sep=(.)\r?\n/.exec(text)?.[1];
  const named = CANDIDATES.find((candidate) => candidate === stated);
  if (named !== undefined) return named;
  const lines = withoutQuoted(text.slice(0, 100_000))
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of CANDIDATES) {
    const score = evenness(lines.map((line) => line.split(delimiter).length - 1));
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** Quoted cells may hold any delimiter, so they do not count. */
function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '');
}

/** Share of lines with the most frequent count above zero, with a little for more columns. */
function evenness(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  let score = 0;
  for (const [count, lines] of tally) {
    score = Math.max(score, lines / counts.length + Math.min(count, 20) / 100);
  }
  return score;
}
