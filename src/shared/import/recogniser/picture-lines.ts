/**
 * Finds lines that name themselves as picture descriptions: "Photo: …", "Image: … Credit: …".
 * The first one becomes the hero, later ones stay where they stand as figures without a file.
 */
import { newBlockId } from '../../article/block-ids.ts';
import { inlineText } from '../../article/build.ts';
import type { Block, Figure } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { lostCitations } from '../blocks/citations.ts';
import { inlinePlain } from '../blocks/inline.ts';
import type { ImportContext } from '../context.ts';
import { changedNote, type Note } from '../notes.ts';
import type { Draft } from './draft.ts';

const LABEL =
  /^[[(]?(?:hero(?:\s+(?:image|picture|photo))?|lead\s+(?:image|picture|photo)|main\s+(?:image|picture|photo)|photo(?:graph)?|image|picture|pictured|pic|caption|φωτογραφία|foto|写真|صورة)\s*[:：]\s*/iu;

/** A label with its bracket ends within so many characters. */
const LONGEST_LABEL = 40;

/** Longer texts are not looked through for a credit. */
const LONGEST_LINE = 1000;

const CREDIT_LINE = /^(?:photo\s+)?credit\s*[:：]\s*(\S.*)$/isu;

/** A credit at the end of a description: after "Credit:", or a short agency name in brackets. */
const CREDIT_WITHIN =
  /^(.*\S)\s*(?:[|(/–—-]\s*)?(?:\b(?:photo\s+)?credit|\bphoto(?:graph)?\s+by|©)\s*[:：]?\s+(\S[^()]*?)[)\]]?$|^(.*\S)\s*\(((?:AP|AFP|Reuters|Getty(?:\s+Images)?|EPA|PA|DPA|Xinhua|TASS|Handout|File)[^()]{0,40})\)[.\]]?$/isu;

/** Caption and credit under their names, after a dash or at the start. */
const NAMED_CAPTION = /(?:^|\s–\s)Caption:\s/;
const NAMED_CREDIT = /(?:^|\s–\s)Credit:\s/g;

/** Moves the labelled hero line into its slot and turns later labelled lines into figures. */
export function recognisePictureLines(draft: Draft, context: ImportContext): Draft {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  let { hero } = draft.parts;
  let index = 0;
  while (index < draft.blocks.length) {
    const block = draft.blocks[index];
    if (block === undefined) break;
    const line = pictureLine(block, draft.blocks[index + 1]);
    if (line === null) blocks.push(block);
    else if (hero === null) {
      hero = line.figure;
      blocks.push({ kind: 'taken', part: 'hero' });
      notes.push(lineNote(line, { kind: 'slot', slot: 'hero' }), ...line.lost);
    } else {
      const id = newBlockId(context.random);
      blocks.push({ ...line.figure, id });
      notes.push(lineNote(line, { kind: 'block-to-paragraphs', nodeId: id }), ...line.lost);
    }
    index += line?.count ?? 1;
  }
  if (notes.length === 0) return draft;
  return { ...draft, blocks, parts: { ...draft.parts, hero }, notes: [...draft.notes, ...notes] };
}

/** A labelled line: the figure it describes, and how many blocks it took. */
type PictureLine = {
  readonly figure: Figure;
  readonly count: number;
  readonly original: string;
  readonly lost: readonly Note[];
};

function pictureLine(block: Block, next: Block | undefined): PictureLine | null {
  if (block.kind !== 'paragraph') return null;
  const text = blockText(block).replaceAll('\n', ' ');
  const label = labelOf(text);
  if (label === undefined || text.length === label.length) return null;
  const below = creditLine(next);
  const within = pictureParts(text.slice(label.length).replace(/[\])]$/, closing(text)));
  const original = below === null || next === undefined ? text : `${text}\n${blockText(next)}`;
  return {
    figure: {
      ...pictureOf(within.alt, [within.credit, below ?? ''].filter(isPresent).join(', ')),
      caption: inlineText(within.caption),
    },
    count: below === null ? 1 : 2,
    original,
    lost: lostCitations(block.inline, 'hero'),
  };
}

/** The label as typed; accents may be signs of their own there, so only its composed form is known. */
function labelOf(text: string): string | undefined {
  const end = text.search(/[:：]/);
  if (end === -1 || end > LONGEST_LABEL) return undefined;
  const typed = /^.*?[:：]\s*/su.exec(text)?.[0] ?? '';
  return LABEL.test(typed.normalize('NFC')) ? typed : undefined;
}

function isPresent(text: string): boolean {
  return text !== '';
}

function lineNote(line: PictureLine, undo: Note['undo']): Note {
  const { alt, caption, credit } = line.figure;
  const result = [alt, inlinePlain(caption), credit].filter(isPresent).join('\n');
  const isHero = undo?.kind === 'slot';
  const reason = isHero
    ? 'The line says that it describes the picture.'
    : 'The line says that it describes a picture; the picture itself is missing.';
  return changedNote(isHero ? 'hero' : 'figure', line.original, result, reason, undo);
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

/** Alt text, caption and credit where the line names them, as our own text files do. */
function pictureParts(text: string): { alt: string; caption: string; credit: string } {
  const cut = [...text.matchAll(NAMED_CREDIT)].at(-1);
  const shown = text.slice(0, cut?.index);
  const named = NAMED_CAPTION.exec(shown);
  if (cut === undefined && named === null) return { ...describedPicture(text), caption: '' };
  const alt = shown.slice(0, named?.index).trim();
  const caption = named === null ? '' : shown.slice(named.index + named[0].length).trim();
  const credit = cut === undefined ? '' : text.slice(cut.index + cut[0].length).trim();
  return { alt, caption, credit };
}

/** Splits a picture description into what is seen and whose picture it is. */
export function describedPicture(text: string): { alt: string; credit: string } {
  const match = text.length <= LONGEST_LINE ? CREDIT_WITHIN.exec(text) : null;
  const alt = (match?.[1] ?? match?.[3])?.replace(/\s*[|(–—-]$/, '');
  const credit = match?.[2] ?? match?.[4];
  if (alt === undefined || credit === undefined) return { alt: text.trim(), credit: '' };
  return { alt: alt.trim(), credit: credit.trim() };
}

/** A figure that is only described yet. */
export function pictureOf(alt: string, credit = ''): Figure {
  return { kind: 'figure', assetId: null, alt, address: '', caption: [], credit };
}
