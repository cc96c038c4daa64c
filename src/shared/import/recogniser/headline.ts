/**
 * Finds the headline, and a kicker above it: what the file states, a title style, the first
 * top-level heading, or the first line when it reads like one.
 */

import { inlineText } from '../../article/build.ts';
import type { Block, Paragraph } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { plainField } from '../blocks/inline.ts';
import { changedNote, keptNote, type Note } from '../notes.ts';
import { type Draft, take } from './draft.ts';
import { endsWithStop, lengthInWords } from './prose.ts';

const HEADLINE_WORDS = 30;
const HEADLINE_CHARACTERS = 250;
const KICKER_WORDS = 4;

const KICKERS =
  /^(?:analysis|news analysis|opinion|comment|exclusive|explainer|feature|interview|editorial|review|obituary|live|breaking(?: news)?|investigation|profile|special report|fact check)$/i;

/** Moves the headline and its kicker out of the text into their slots. */
export function recogniseHeadline(draft: Draft): Draft {
  if (draft.parts.headline !== null) return draft;
  if (draft.facts.headline !== undefined) return statedHeadline(draft, draft.facts.headline);
  const marked = markedIndex(draft.blocks);
  if (marked !== -1) return takeHeadline(draft, marked, true);
  const first = draft.blocks.findIndex((block) => block.kind !== 'taken' && block.kind !== 'rule');
  const block = draft.blocks[first];
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return draft;
  const next = draft.blocks[first + 1];
  if (isKicker(block) && next?.kind === 'paragraph' && couldBeHeadline(blockText(next))) {
    return takeHeadline(draft, first + 1, false);
  }
  return couldBeHeadline(blockText(block)) ? takeHeadline(draft, first, false) : draft;
}

/** The same words may stand in the text too; then that line is the headline. */
function statedHeadline(draft: Draft, headline: string): Draft {
  const key = comparable(headline);
  const index = draft.blocks.findIndex(
    (block) =>
      (block.kind === 'heading' || block.kind === 'paragraph') &&
      comparable(blockText(block)) === key,
  );
  if (index !== -1 && index < 8) {
    const notes = draft.notes.filter((note) => note.field !== 'headline');
    const twice = changedNote(
      'headline',
      headline,
      '',
      'The file states the same title once more.',
    );
    return takeHeadline({ ...draft, notes: [...notes, twice] }, index, true);
  }
  return { ...draft, parts: { ...draft.parts, headline: inlineText(headline) } };
}

function comparable(text: string): string {
  return text
    .toLocaleLowerCase('en')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/**
 * A title style wins; then a top-level heading, if it is the only one or opens the piece. Where
 * several stand inside the text they are its sections.
 */
function markedIndex(blocks: readonly Block[]): number {
  const title = blocks.findIndex((block) => block.kind === 'paragraph' && block.style === 'title');
  if (title !== -1) return title;
  const isTop = (block: Block): boolean => block.kind === 'heading' && block.level === 1;
  const top = blocks.findIndex(isTop);
  const opens = blocks
    .slice(0, Math.max(0, top))
    .every((block) => block.kind === 'taken' || isKicker(block));
  return opens || blocks.filter(isTop).length === 1 ? top : -1;
}

function couldBeHeadline(text: string): boolean {
  return (
    text.length <= HEADLINE_CHARACTERS &&
    lengthInWords(text) <= HEADLINE_WORDS &&
    !text.includes('\n') &&
    !endsWithStop(text) &&
    !/[:：,;]$/.test(text)
  );
}

function takeHeadline(draft: Draft, index: number, stated: boolean): Draft {
  const block = draft.blocks[index];
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return draft;
  const text = blockText(block);
  const headline = plainField(block.inline);
  const note: Note = stated
    ? keptNote('headline', text, 'The file marks this as its title.')
    : changedNote('headline', text, text, 'The first line reads like a headline.', {
        kind: 'slot',
        slot: 'headline',
      });
  return takeKicker(take(draft, index, 1, 'headline', { headline }, [note]), index);
}

function takeKicker(draft: Draft, headlineIndex: number): Draft {
  const block = draft.blocks[headlineIndex - 1];
  const first = draft.blocks
    .slice(0, Math.max(0, headlineIndex - 1))
    .every((b) => b.kind === 'taken');
  if (block?.kind !== 'paragraph' || !first || !isKicker(block)) return draft;
  const text = blockText(block);
  return take(draft, headlineIndex - 1, 1, 'kicker', { kicker: plainField(block.inline) }, [
    changedNote('kicker', text, text, 'A short line above the headline was read as the kicker.', {
      kind: 'slot',
      slot: 'kicker',
    }),
  ]);
}

function isKicker(block: Block): block is Paragraph {
  if (block.kind !== 'paragraph') return false;
  const text = blockText(block);
  const words = lengthInWords(text);
  if (words === 0 || words > KICKER_WORDS || endsWithStop(text)) return false;
  const capitals = text === text.toLocaleUpperCase('en') && text !== text.toLocaleLowerCase('en');
  return block.style === 'kicker' || KICKERS.test(text.replace(/:$/, '')) || capitals;
}
