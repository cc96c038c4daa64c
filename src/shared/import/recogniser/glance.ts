/**
 * Finds the glance box: a known title and the points under it, wherever it stands, or a short
 * list straight after the opening lines.
 */

import { textOf } from '../../article/document.ts';
import type { Block } from '../blocks/block.ts';
import { blocksText, blockText } from '../blocks/block-text.ts';
import { paragraphBlock } from '../blocks/make.ts';
import { glanceItems } from '../blocks/to-nodes.ts';
import { changedNote, type Note } from '../notes.ts';
import { type Draft, type Glance, take } from './draft.ts';
import { lengthInWords, looksLikeHeading } from './prose.ts';
import { isGlanceTitle, withoutColon } from './titles.ts';

/** Points typed without any bullet sign: at most this many lines of at most this many words. */
const BARE_POINTS = 8;
const BARE_POINT_WORDS = 30;

/** Where a list without a title still counts as the box. */
const UNTITLED_BEFORE = 4;

/** Moves the glance box out of the text into its slot. */
export function recogniseGlance(draft: Draft): Draft {
  for (const [index, block] of draft.blocks.entries()) {
    const box = boxAt(draft.blocks, index, block);
    if (box !== null) return takeBox(draft, index, box);
  }
  return untitledBox(draft);
}

type Box = { readonly glance: Glance; readonly count: number };

function boxAt(blocks: readonly Block[], index: number, block: Block): Box | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
  const text = blockText(block);
  const inline = inlineBox(text);
  if (inline !== null) return { glance: inline, count: 1 };
  const named = block.kind === 'paragraph' && block.style === 'glance-title';
  if (!named && !isGlanceTitle(text)) return null;
  const title = withoutColon(text);
  const next = blocks[index + 1];
  if (next?.kind === 'list') return { glance: { title, items: next.items }, count: 2 };
  const points = barePoints(blocks, index + 1);
  if (points.length === 0) return null;
  return { glance: { title, items: points.map((point) => [point]) }, count: 1 + points.length };
}

/** "Key points: • one • two", all in one line. */
function inlineBox(text: string): Glance | null {
  const match = /^([^:：•‣▪●■]{2,40})[:：]?\s*[•‣▪●■]/u.exec(text);
  if (match?.[1] === undefined || !isGlanceTitle(match[1])) return null;
  const points = text
    .slice(match[1].length)
    .split(/[•‣▪●■]/u)
    .map((point) => point.replace(/^[:：]/, '').trim())
    .filter((point) => point !== '');
  return { title: withoutColon(match[1]), items: points.map((point) => [paragraphBlock(point)]) };
}

/** Lines under the title that stand together, or short ones up to the first heading. */
function barePoints(blocks: readonly Block[], from: number): Block[] {
  const points: Block[] = [];
  const tightOnly = isTight(blocks[from + 1]);
  for (const block of blocks.slice(from, from + BARE_POINTS)) {
    if (block.kind !== 'paragraph' || lengthInWords(blockText(block)) > BARE_POINT_WORDS) break;
    if (points.length > 0 && tightOnly && !isTight(block)) break;
    if (points.length > 1 && !tightOnly && looksLikeHeading(blockText(block))) break;
    points.push(block);
  }
  return points.length >= 2 ? points : [];
}

function isTight(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.tight === true;
}

function takeBox(draft: Draft, index: number, box: Box): Draft {
  const original = blocksText(draft.blocks.slice(index, index + box.count));
  return take(draft, index, box.count, 'glance', { glance: box.glance }, [
    boxNote(original, box.glance, `“${box.glance.title}” announces the glance box.`),
  ]);
}

function boxNote(original: string, glance: Glance, reason: string): Note {
  const result = [glance.title, ...glanceItems(glance.items).map(textOf)].join('\n');
  return changedNote('glance', original, result, reason, { kind: 'slot', slot: 'glance' });
}

function untitledBox(draft: Draft): Draft {
  const index = draft.blocks.findIndex((block) => block.kind === 'list');
  const list = draft.blocks[index];
  if (list?.kind !== 'list' || index === 0 || index >= UNTITLED_BEFORE) return draft;
  const before = draft.blocks.slice(0, index);
  const opening = before.every((block) => lengthInWords(blockText(block)) <= 40);
  const announced = /[:：]$/.test(blockText(before.at(-1) ?? list));
  const nested = list.items.some((item) => item.length !== 1);
  if (!opening || announced || nested || list.ordered) return draft;
  if (list.items.length < 2 || list.items.length > BARE_POINTS) return draft;
  const glance = { title: '', items: list.items };
  const reason = 'A short list straight after the opening lines was read as the glance box.';
  return take(draft, index, 1, 'glance', { glance }, [boxNote(blockText(list), glance, reason)]);
}
