/**
 * Decides which opening paragraphs are the hero line and the standfirst.
 * House order is hero line first; wording decides when the order differs.
 */
import type { Block, Paragraph } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { trimInline } from '../blocks/inline.ts';
import { changedNote } from '../notes.ts';
import { type Draft, take } from './draft.ts';
import { type OpeningZone, openingZone } from './opening-zone.ts';
import { describedPicture, pictureOf } from './picture-lines.ts';
import { lengthInWords, pictureScore, sentenceCount } from './prose.ts';

const STANDFIRST_WORDS = 60;
const DECK_WORDS = 35;

/** Moves hero line and standfirst out of the text into their slots. */
export function recogniseOpening(draft: Draft): Draft {
  const styled = draft.blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.style === 'standfirst',
  );
  const current =
    styled === -1 || draft.parts.standfirst !== null
      ? draft
      : takeStandfirst(draft, styled, 'The file marks this as its subtitle.');
  const pictured = takeFirstFigure(current);
  const chosen = choose(pictured, openingZone(pictured.blocks));
  const withHero = chosen.hero === null ? pictured : takeHeroLine(pictured, chosen.hero);
  if (chosen.standfirst === null) return withHero;
  return takeStandfirst(withHero, chosen.standfirst, chosen.reason);
}

type Choice = {
  readonly hero: number | null;
  readonly standfirst: number | null;
  readonly reason: string;
};

function choose(draft: Draft, zone: OpeningZone): Choice {
  const needsHero = draft.parts.hero === null;
  const needsStandfirst = draft.parts.standfirst === null;
  const hero = needsHero ? heroIndex(draft.blocks, zone, needsStandfirst) : null;
  const rest = zone.paragraphs.filter((index) => index !== hero);
  const reason = 'The paragraph between the headline and the text was read as the standfirst.';
  if (!needsStandfirst) return { hero, standfirst: null, reason };
  const candidate = rest[0] ?? loneAfterGlance(draft.blocks, zone);
  if (candidate === undefined) return { hero, standfirst: null, reason };
  const block = draft.blocks[candidate];
  const stands = block !== undefined && couldBeStandfirst(block, zone, rest, hero !== null);
  return { hero, standfirst: stands ? candidate : null, reason };
}

/** The paragraph that describes the hero picture, or null. */
function heroIndex(
  blocks: readonly Block[],
  zone: OpeningZone,
  needsStandfirst: boolean,
): number | null {
  const scored = zone.paragraphs.slice(0, 3).map((index) => {
    const text = textAt(blocks, index);
    return { index, score: pictureScore(text), words: lengthInWords(text) };
  });
  const [first, second] = scored;
  if (first === undefined) return null;
  if (second === undefined) {
    const elsewhere = !needsStandfirst || loneAfterGlance(blocks, zone) !== undefined;
    return first.score === 2 || (first.score === 1 && elsewhere) ? first.index : null;
  }
  const best = scored.find((line) => line.score === 2);
  if (best !== undefined) return best.index;
  const described = first.score === 1 && second.score === 0;
  if (described && (zone.closed || first.words < second.words)) return first.index;
  if (zone.closed && second.score === 1 && first.score === 0) return second.index;
  const houseOrder = zone.closed && first.words <= 25 && first.words < second.words;
  return houseOrder && sentenceCount(textAt(blocks, first.index)) === 1 ? first.index : null;
}

/** A single short paragraph between the glance box and the first heading. */
function loneAfterGlance(blocks: readonly Block[], zone: OpeningZone): number | undefined {
  const [only, another] = zone.after;
  if (only === undefined || another !== undefined || !zone.beforeHeading) return undefined;
  return lengthInWords(textAt(blocks, only)) <= DECK_WORDS ? only : undefined;
}

function couldBeStandfirst(
  block: Block,
  zone: OpeningZone,
  rest: readonly number[],
  heroBefore: boolean,
): boolean {
  const text = blockText(block);
  if (text === '' || /^[“"«]/.test(text)) return false;
  const words = lengthInWords(text);
  if (zone.closed || heroBefore) return words <= STANDFIRST_WORDS;
  const alone = rest.length === 1 && zone.beforeHeading;
  return (
    (alone || rest.length >= 3 || zone.beforeHeading) &&
    words <= DECK_WORDS &&
    sentenceCount(text) <= 2
  );
}

function takeFirstFigure(draft: Draft): Draft {
  if (draft.parts.hero !== null) return draft;
  const text = draft.blocks.findIndex((block) => block.kind === 'heading' || block.kind === 'list');
  const index = draft.blocks.findIndex((block) => block.kind === 'figure');
  const figure = draft.blocks[index];
  if (figure?.kind !== 'figure' || (text !== -1 && text < index)) return draft;
  const before = draft.blocks.slice(0, index).filter((block) => block.kind === 'paragraph');
  if (before.length > 2) return draft;
  const words = blockText(figure);
  return take(draft, index, 1, 'hero', { hero: figure }, [
    changedNote('hero', words, words, 'The first picture stands above the text.', {
      kind: 'slot',
      slot: 'hero',
    }),
  ]);
}

function takeHeroLine(draft: Draft, index: number): Draft {
  const text = textAt(draft.blocks, index);
  const described = describedPicture(text);
  const hero = pictureOf(described.alt, described.credit);
  const reason = 'A line above the standfirst that describes a scene was read as the hero picture.';
  return take(draft, index, 1, 'hero', { hero }, [
    changedNote('hero', text, `${hero.alt}\n${hero.credit}`.trim(), reason, {
      kind: 'slot',
      slot: 'hero',
    }),
  ]);
}

function takeStandfirst(draft: Draft, index: number, reason: string): Draft {
  const block = draft.blocks[index];
  if (block === undefined || !isParagraph(block)) return draft;
  const text = blockText(block);
  return take(draft, index, 1, 'standfirst', { standfirst: trimInline(block.inline) }, [
    changedNote('standfirst', text, text, reason, { kind: 'slot', slot: 'standfirst' }),
  ]);
}

function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph';
}

function textAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block === undefined ? '' : blockText(block);
}
