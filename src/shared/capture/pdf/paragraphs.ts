/** Lines of a page to paragraphs: a new one begins after a wide gap, an indent, another size. */
import type { Line } from './columns.ts';

/** Consecutive lines that belong together. */
export type Paragraph = { readonly lines: readonly Line[]; readonly size: number };

/** Distance of baselines, as a share of the usual one, beyond which a paragraph ends. */
const WIDE = 1.3;

/** Distance of lines as a share of their size, at least; headings are larger than the text. */
const SINGLE = 1.2;

/** Groups lines; their text is joined by line breaks, so that hyphens at line ends stay visible. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const usual = usualDistance(lines);
  const paragraphs: Line[][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (before === null || current === undefined || begins(before, line, usual, current))
      paragraphs.push([line]);
    else current.push(line);
    before = line;
  }
  return paragraphs.map((group) => ({
    lines: group,
    size: Math.max(...group.map(({ size }) => size)),
  }));
}

function begins(before: Line, line: Line, usual: number | null, current: readonly Line[]): boolean {
  if (line.column !== before.column) return true;
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > 0.15 * size) return true;
  const distance = before.y - line.y;
  if (distance < 0 || distance > WIDE * Math.max(usual ?? 0, SINGLE * size)) return true;
  const [first] = current;
  const isIndented = line.left - before.left > 0.8 * size;
  const wasIndented = current.length === 1 && first !== undefined;
  return isIndented && !(wasIndented && line.left - (first?.left ?? 0) > 6 * size);
}

/** The most frequent distance between lines, to half a point; null when no two are near. */
function usualDistance(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || next.column !== line.column || next.y >= line.y) continue;
    const distance = Math.round((line.y - next.y) * 2) / 2;
    if (distance < 4 * line.size) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [distance, count] of counts) {
    if (count > most || (count === most && distance < best)) {
      best = distance;
      most = count;
    }
  }
  return best === 0 ? null : best;
}

/** The text of a paragraph, line by line. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.lines.map(({ text }) => text).join('\n');
}
