/**
 * Finds the opening of a piece: the paragraphs between the headline and the first sign that the
 * text proper begins. Hero line and standfirst are looked for only there.
 */
import type { Block } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { looksLikeHeading, looksLikeProse } from './prose.ts';

/**
 * Indexes of the opening paragraphs in order. `closed` when furniture (glance box, dateline,
 * byline) marks the end, so that none of them is the first paragraph of the text; `after` are
 * the paragraphs between the glance box and the first heading.
 */
export type OpeningZone = {
  readonly paragraphs: readonly number[];
  readonly after: readonly number[];
  readonly closed: boolean;
  readonly beforeHeading: boolean;
};

/** How far into a piece furniture can still close the opening. */
const NEAR_TOP = 10;

/** The opening of these blocks. */
export function openingZone(blocks: readonly Block[]): OpeningZone {
  const top = blocks.slice(0, NEAR_TOP);
  const heading = firstHeading(blocks);
  const glance = top.findIndex((block) => block.kind === 'taken' && block.part === 'glance');
  const dateline = top.findIndex((block) => block.kind === 'taken' && block.part === 'dateline');
  const byline = bylineAfterText(top);
  const ends = [glance, dateline, byline].filter((index) => index !== -1 && index < heading);
  const closed = ends.length > 0;
  const end = closed ? Math.max(...ends) : heading;
  const start = openingStart(blocks, end);
  return {
    paragraphs: paragraphsBetween(blocks, start, end),
    after: glance === end ? paragraphsBetween(blocks, end, heading) : [],
    closed,
    beforeHeading: heading < blocks.length,
  };
}

/** Text before the title of a page, such as a section label, is no part of the opening. */
function openingStart(blocks: readonly Block[], end: number): number {
  const headline = blocks.findIndex((block) => block.kind === 'taken' && block.part === 'headline');
  return headline === -1 || headline >= end ? 0 : headline;
}

function paragraphsBetween(blocks: readonly Block[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const block = blocks[index];
    if (block?.kind === 'paragraph') found.push(index);
    else if (block?.kind !== 'taken' && block?.kind !== 'figure' && block?.kind !== 'rule') break;
  }
  return found;
}

/** A byline closes the opening only when something besides the headline stands above it. */
function bylineAfterText(top: readonly Block[]): number {
  const byline = top.findLastIndex((block) => block.kind === 'taken' && block.part === 'byline');
  return top.slice(0, Math.max(0, byline)).some((block) => block.kind === 'paragraph')
    ? byline
    : -1;
}

/**
 * Index of the first section heading, or the end. The line right after the headline is never
 * one: a deck often has no final stop.
 */
function firstHeading(blocks: readonly Block[]): number {
  let seen = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') return index;
    if (block.kind !== 'paragraph') continue;
    if (seen && isHeadingLine(block, blocks[index + 1])) return index;
    seen = true;
  }
  return blocks.length;
}

/** Whether a paragraph reads like a heading over the block that follows it. */
export function isHeadingLine(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || !looksLikeHeading(blockText(block))) return false;
  if (next?.kind === 'paragraph') return looksLikeProse(blockText(next));
  return next?.kind === 'list' || next?.kind === 'pull-quote' || next?.kind === 'table';
}
