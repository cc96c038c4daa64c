/**
 * Boxes beside the text of a page: the glance box, fact boxes, corrections. They are told by
 * their class names, ours and those in common use.
 */
import { z } from 'zod';
import { CORRECTION_KINDS } from '../../article/attributes.ts';
import type { Block, Inline } from '../blocks/block.ts';
import { blocksText, blockText } from '../blocks/block-text.ts';
import { factBoxOf } from '../blocks/fact-box.ts';
import { changedNote } from '../notes.ts';
import type { ReadBlocks } from './read-blocks.ts';
import { classesOf, findElement, type HtmlElement } from './tree.ts';

const GLANCE = /^(?:glance(?:-box)?|at-a-glance|key-?(?:points|takeaways))$/i;
const FACT_BOX = /^(?:filed-)?(?:fact-?(?:box|file)|info-?box)$/i;
const CORRECTION = /^correction(?:-note)?$/i;

/** Whether an element is a box that belongs to the article, not to the page around it. */
export function isBox(source: HtmlElement): boolean {
  return classesOf(source).some(
    (name) => GLANCE.test(name) || FACT_BOX.test(name) || CORRECTION.test(name),
  );
}

/** Blocks of a box; null for any other element. */
export function boxBlocks(source: HtmlElement, read: ReadBlocks): Block[] | null {
  if (!isBox(source)) return null;
  const blocks = read.flow(source.children, read.state, read.reading);
  const classes = classesOf(source);
  if (classes.some((name) => GLANCE.test(name))) return withGlanceTitle(blocks);
  const box = classes.some((name) => FACT_BOX.test(name))
    ? factBox(blocks, read)
    : correction(source, blocks, read);
  return box === null ? blocks : [box];
}

/** The line above the points is the title of the glance box, whatever it says. */
function withGlanceTitle(blocks: readonly Block[]): Block[] {
  const title = blocks.findIndex((block) => block.kind === 'list') - 1;
  return blocks.map((block, index) => {
    const isTitle = index === title && (block.kind === 'heading' || block.kind === 'paragraph');
    return isTitle ? { kind: 'paragraph', inline: block.inline, style: 'glance-title' } : block;
  });
}

/** A box needs a title and something under it; otherwise its blocks are ordinary text. */
function factBox(blocks: readonly Block[], read: ReadBlocks): Block | null {
  const [title, ...rest] = blocks;
  const titled =
    title?.kind === 'heading' || (title?.kind === 'paragraph' && title.style === 'box-title');
  if (!titled || rest.length === 0) return null;
  return factBoxOf(title.inline, rest, read.reading);
}

/** A correction of our own pages: a label with kind and day, then its paragraphs. */
function correction(source: HtmlElement, blocks: readonly Block[], read: ReadBlocks): Block | null {
  const classes = classesOf(source);
  const kind = CORRECTION_KINDS.find((name) => classes.includes(`correction-${name}`));
  const [label, ...rest] = blocks;
  const paragraphs = rest.flatMap((block): Inline[] =>
    block.kind === 'paragraph' ? [block.inline] : [],
  );
  if (kind === undefined || label?.kind !== 'paragraph') return null;
  if (paragraphs.length === 0 || paragraphs.length < rest.length) return null;
  const id = read.reading.newBlockId();
  const date = dayIn(source);
  const undo = { kind: 'block-to-paragraphs', nodeId: id } as const;
  const reason = `“${blockText(label)}” marks a public change record.`;
  read.reading.notes.push(
    changedNote('correction', blocksText(blocks), blocksText(rest), reason, undo),
  );
  return { kind: 'correction', id, correction: kind, date, blocks: paragraphs };
}

function dayIn(source: HtmlElement): string | null {
  const time = findElement(source, (candidate) => candidate.name === 'time');
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(time?.attributes.datetime ?? '')?.[0] ?? '';
  return z.iso.date().safeParse(day).success ? day : null;
}
