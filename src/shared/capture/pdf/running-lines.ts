/** Running heads and feet: lines at the edge of pages that come again on others. */

/** A paragraph at the edge of a page. */
type Edge = { readonly page: number; readonly text: string };

/** Fewest pages on which a running line stands. */
const FEWEST = 3;

/** The pattern of a line: its words with all numbers alike, since page numbers count up. */
export function patternOf(text: string): string {
  return text
    .replace(/\d+|\b[ivxlc]+\b/gi, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Patterns that stand on at least three pages and a third of all. */
export function runningPatterns(edges: readonly Edge[], pages: number): ReadonlySet<string> {
  const places = new Map<string, Set<number>>();
  for (const { page, text } of edges) {
    const pattern = patternOf(text);
    if (pattern.length <= 200) places.set(pattern, (places.get(pattern) ?? new Set()).add(page));
  }
  const least = Math.max(FEWEST, pages / 3);
  return new Set(
    [...places].filter(([, found]) => found.size >= least).map(([pattern]) => pattern),
  );
}
