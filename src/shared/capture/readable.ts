/**
 * A readable view of a projection that has no markup of its own: paragraphs, headings, cues
 * with their time, pages, and tables for cells. Blocks carry their offsets like those of pages.
 */
import type { Projection, Segment } from '../evidence/projection.ts';
import { escaped } from './html/readable-writer.ts';
import { isTooLong } from './projected.ts';

/** The view, or null when it would be too long to show at once. */
export function readableOf(projection: Projection): string | null {
  if (isTooLong(projection)) return null;
  const pieces: string[] = [];
  let before: Segment | null = null;
  for (const segment of projection.segments) {
    pieces.push(between(before, segment), block(projection.text, segment));
    before = segment;
  }
  pieces.push(between(before, null));
  return pieces.join('');
}

function between(before: Segment | null, after: Segment | null): string {
  const wasCell = before?.kind === 'cell';
  const isCell = after?.kind === 'cell';
  if (!wasCell && !isCell) return pageBreak(before, after);
  if (wasCell && isCell) return rowOf(before) === rowOf(after) ? '' : '</tr><tr>';
  return wasCell ? '</tr></tbody></table>' : '<table><tbody><tr>';
}

function rowOf(segment: Segment | null): number {
  return segment?.locator.kind === 'cell' ? segment.locator.row : 0;
}

function pageBreak(before: Segment | null, after: Segment | null): string {
  if (after?.locator.kind !== 'page') return '';
  const { page, label } = after.locator;
  const same = before?.locator.kind === 'page' && before.locator.page === page;
  return same ? '' : `<hr data-page="${page}" data-label="${escaped(label)}">`;
}

function block(text: string, segment: Segment): string {
  const place = `data-start="${segment.start}" data-end="${segment.end}" data-kind="${segment.kind}"`;
  const main = segment.main ? ' data-main' : '';
  const name = NAMES[segment.kind] ?? 'p';
  const words = escaped(text.slice(segment.start, segment.end));
  return `<${name} ${place}${main}${timeOf(segment)}>${words}</${name}>`;
}

const NAMES: Readonly<Partial<Record<Segment['kind'], string>>> = { heading: 'h3', cell: 'td' };

function timeOf(segment: Segment): string {
  if (segment.locator.kind !== 'time') return '';
  const { start, end, speaker } = segment.locator;
  return ` data-seconds="${start}" data-until="${end}" data-speaker="${escaped(speaker)}"`;
}
