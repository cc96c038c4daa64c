/**
 * How the text of a snapshot is laid out for reading: as text of our own making, never as the
 * source's HTML. Every run carries its offset, so that what is selected is a passage exactly.
 */
import { assertNever } from '../../ipc/result.ts';
import { clock } from '../../wording/clock.ts';
import type { Projection, Segment } from '../projection.ts';

/** A stretch of the text as one run. */
export type ViewRun = { readonly start: number; readonly end: number };

/** One block of the view. `label` is ours (page, time, speaker) and no part of the text. */
export type ViewBlock =
  | {
      readonly kind: 'text';
      readonly role: Exclude<Segment['kind'], 'cell'>;
      readonly label: string;
      readonly run: ViewRun;
      /** Outside the readable view: menus, comments, footers. */
      readonly aside: boolean;
    }
  | { readonly kind: 'page'; readonly label: string }
  | { readonly kind: 'row'; readonly number: number; readonly cells: readonly ViewRun[] };

/** The blocks of a text in order; a page is named where it begins, cells of a row stand together. */
export function viewBlocks({ segments }: Pick<Projection, 'segments'>): ViewBlock[] {
  const blocks: ViewBlock[] = [];
  let page: number | null = null;
  for (const segment of segments) {
    const { locator } = segment;
    if (locator.kind === 'page' && locator.page !== page) {
      page = locator.page;
      blocks.push({ kind: 'page', label: locator.label === '' ? String(page) : locator.label });
    }
    if (locator.kind === 'cell') addCell(blocks, locator.row, segment);
    else blocks.push(textBlock(segment));
  }
  return blocks;
}

function addCell(blocks: ViewBlock[], row: number, { start, end }: Segment): void {
  const last = blocks.at(-1);
  if (last?.kind === 'row' && last.number === row) {
    blocks[blocks.length - 1] = { ...last, cells: [...last.cells, { start, end }] };
  } else {
    blocks.push({ kind: 'row', number: row, cells: [{ start, end }] });
  }
}

function textBlock({ start, end, kind, main, locator }: Segment): ViewBlock {
  const role = kind === 'cell' ? 'body' : kind;
  return { kind: 'text', role, label: labelOf(locator), run: { start, end }, aside: !main };
}

function labelOf(locator: Segment['locator']): string {
  switch (locator.kind) {
    case 'time':
      return [clock(locator.start), locator.speaker].filter((part) => part !== '').join(' ');
    case 'none':
    case 'element':
    case 'page':
    case 'cell':
      return '';
    default:
      return assertNever(locator);
  }
}
