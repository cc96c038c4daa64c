/**
 * Finds lines that name themselves as picture descriptions: "Photo: …", "Image: … Credit: …".
 * The first one becomes the hero, later ones stay where they stand as figures without a file.
 */
import { newBlockId } from '../../article/block-ids.ts';
import type { Block, Figure } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { lostCitations } from '../blocks/citations.ts';
import type { ImportContext } from '../context.ts';
import { changedNote, type Note } from '../notes.ts';
import { type Draft, replace, take } from './draft.ts';

const LABEL =
  /^[[(]?(?:hero(?:\s+(?:image|picture|photo))?|lead\s+(?:image|picture|photo)|main\s+(?:image|picture|photo)|photo(?:graph)?|image|picture|pictured|pic|caption|φωτογραφία|foto|写真|صورة)\s*[:：]\s*/iu;

const CREDIT_LINE = /^(?:photo\s+)?credit\s*[:：]\s*(\S.*)$/isu;

/** A credit at the end of a description: after "Credit:", or a short agency name in brackets. */
const CREDIT_WITHIN =
  /^(.*\S)\s*(?:[|(/–—-]\s*)?(?:\b(?:photo\s+)?credit|\bphoto(?:graph)?\s+by|©)\s*[:：]?\s+(\S[^()]*?)[)\]]?$|^(.*\S)\s*\(((?:AP|AFP|Reuters|Getty(?:\s+Images)?|EPA|PA|DPA|Xinhua|TASS|Handout|File)[^()]{0,40})\)[.\]]?$/isu;

/** Moves the labelled hero line into its slot and turns later labelled lines into figures. */
export function recognisePictureLines(draft: Draft, context: ImportContext): Draft {
  let current = draft;
  let index = 0;
  while (index < current.blocks.length) {
    current = pictureAt(current, index, context);
    index += 1;
  }
  return current;
}

function pictureAt(draft: Draft, index: number, context: ImportContext): Draft {
  const block = draft.blocks[index];
  if (block?.kind !== 'paragraph') return draft;
  const text = blockText(block).replaceAll('\n', ' ');
  const label = LABEL.exec(text)?.[0];
  if (label === undefined || text.length === label.length) return draft;
  const creditBelow = creditLine(draft.blocks[index + 1]);
  const count = creditBelow === null ? 1 : 2;
  const within = describedPicture(text.slice(label.length).replace(/[\])]$/, closing(text)));
  const figure = pictureOf(within.alt, creditBelow ?? within.credit);
  const original = draft.blocks
    .slice(index, index + count)
    .map(blockText)
    .join('\n');
  const result = [figure.alt, figure.credit].join('\n').trim();
  if (draft.parts.hero === null) {
    const reason = 'The line says that it describes the picture.';
    return take(draft, index, count, 'hero', { hero: figure }, [
      changedNote('hero', original, result, reason, { kind: 'slot', slot: 'hero' }),
    ]);
  }
  return laterFigure(draft, index, count, figure, original, context);
}

function laterFigure(
  draft: Draft,
  index: number,
  count: number,
  figure: Figure,
  original: string,
  context: ImportContext,
): Draft {
  const id = newBlockId(context.random);
  const reason = 'The line says that it describes a picture; the picture itself is missing.';
  const note: Note = changedNote('figure', original, `${figure.alt}\n${figure.credit}`, reason, {
    kind: 'block-to-paragraphs',
    nodeId: id,
  });
  const block = draft.blocks[index];
  const lost = block?.kind === 'paragraph' ? lostCitations(block.inline, 'figure') : [];
  const made = replace(draft, index, [{ ...figure, id }], [note, ...lost]);
  return count === 1 ? made : { ...made, blocks: made.blocks.toSpliced(index + 1, 1) };
}

/** A bracket that opened before the label closes after the text; any other one belongs to it. */
function closing(text: string): string {
  return /^[[(]/.test(text) ? '' : (/[\])]$/.exec(text)?.[0] ?? '');
}

function creditLine(block: Block | undefined): string | null {
  return block?.kind === 'paragraph'
    ? (CREDIT_LINE.exec(blockText(block))?.[1]?.trim() ?? null)
    : null;
}

/** Splits a picture description into what is seen and whose picture it is. */
export function describedPicture(text: string): { alt: string; credit: string } {
  const match = CREDIT_WITHIN.exec(text);
  const alt = (match?.[1] ?? match?.[3])?.replace(/\s*[|(–—-]$/, '');
  const credit = match?.[2] ?? match?.[4];
  if (alt === undefined || credit === undefined) return { alt: text.trim(), credit: '' };
  return { alt: alt.trim(), credit: credit.trim() };
}

/** A figure that is only described yet. */
export function pictureOf(alt: string, credit = ''): Figure {
  return { kind: 'figure', assetId: null, alt, address: '', caption: [], credit };
}
