/**
 * Pages of a PDF to a projection: paragraphs in reading order with their page, running heads
 * and feet marked as such, and headings told by their size.
 */
import type { Projection, Segment } from '../../evidence/projection.ts';
import { projectionWriter } from '../projected.ts';
import { linesInOrder } from './columns.ts';
import type { PageGlyphs } from './glyph-run.ts';
import { type Paragraph, paragraphsOf, paragraphText } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import { patternOf, runningPatterns } from './running-lines.ts';

/** Name and version of this projector. */
const PDF_PROJECTOR = 'pdf 1';

/** Paragraphs of one page. */
type PageText = {
  readonly page: PageGlyphs;
  readonly paragraphs: readonly Paragraph[];
  readonly raised: readonly string[];
};

/** How much larger than the body a heading's letters are, and how long it may be. */
const HEADING = { ratio: 1.15, characters: 200 } as const;

/** Projects pages; pages without text leave no segment. */
export function projectPdf(pages: readonly PageGlyphs[]): Projection {
  const writer = projectionWriter(PDF_PROJECTOR);
  const texts = pages.map(textOf);
  const running = runningPatterns(texts.flatMap(edgesOf), pages.length);
  const bodySize = usualSize(texts);
  for (const { page, paragraphs, raised } of texts) {
    const locator = { kind: 'page', page: page.page, label: page.label } as const;
    for (const paragraph of paragraphs) {
      const text = paragraphText(paragraph);
      const kind = kindOf(paragraph, text, page, running, bodySize);
      writer.add(text, { kind, main: kind !== 'footer', locator });
    }
    writer.add(raised.join(' '), { kind: 'footer', main: false, locator });
  }
  return writer.finish();
}

function textOf(page: PageGlyphs): PageText {
  const { rows, raised } = rowsOf(page.runs);
  return { page, raised, paragraphs: paragraphsOf(linesInOrder(rows)) };
}

function kindOf(
  paragraph: Paragraph,
  text: string,
  page: PageGlyphs,
  running: ReadonlySet<string>,
  bodySize: number,
): Segment['kind'] {
  if (isAtEdge(paragraph, page) && running.has(patternOf(text))) return 'footer';
  const isLarge = paragraph.size > HEADING.ratio * bodySize && text.length <= HEADING.characters;
  return isLarge ? 'heading' : 'body';
}

function edgesOf({ page, paragraphs }: PageText) {
  return paragraphs
    .filter((paragraph) => isAtEdge(paragraph, page))
    .map((paragraph) => ({ page: page.page, text: paragraphText(paragraph) }));
}

/** Whether a short paragraph stands in the top or bottom tenth of its page. */
function isAtEdge({ lines }: Paragraph, { height }: PageGlyphs): boolean {
  const y = lines[0]?.y ?? 0;
  return lines.length <= 2 && (y > 0.9 * height || y < 0.1 * height);
}

/** The size in which most characters are set. */
function usualSize(texts: readonly PageText[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of texts.flatMap(({ paragraphs }) => paragraphs)) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? Number.POSITIVE_INFINITY;
}
