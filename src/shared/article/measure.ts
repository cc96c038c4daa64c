/**
 * Length of a stored document: words and characters per slot and for the whole piece.
 * The library calls it at every save; the editor counts changed blocks with words.ts.
 */
import type { StoredDocument } from './json.ts';
import type { SlotName } from './nodes.ts';
import { countsTowardsLength, pictureNodes, textAttribute, textBlocks } from './text-blocks.ts';
import { countCharacters, countWords } from './words.ts';

/** A length in words and visible characters. */
export type Length = { readonly words: number; readonly characters: number };

/** Lengths of a document; captions, credits and alt text are apart; stash and box title count nowhere. */
export type Measurement = {
  readonly slots: Readonly<Record<SlotName, Length>>;
  /** Captions and credits of the hero and all figures. */
  readonly captions: Length;
  /** Alternative texts of all pictures. */
  readonly alt: Length;
  /** What a reader reads as running text: kicker, headline, standfirst, glance and body. */
  readonly piece: Length;
};

const NOTHING: Length = { words: 0, characters: 0 };

/** Counts a whole stored document. */
export function measureDocument(document: StoredDocument): Measurement {
  const slots: Record<SlotName, Length> = {
    kicker: NOTHING,
    headline: NOTHING,
    standfirst: NOTHING,
    hero: NOTHING,
    glance: NOTHING,
    body: NOTHING,
  };
  let captions = NOTHING;
  let piece = NOTHING;
  for (const block of textBlocks(document)) {
    if (block.stashed) continue;
    const length = lengthOf(block.text);
    const { type } = block.node;
    const belongsToPicture = type === 'caption' || type === 'credit';
    if (belongsToPicture) captions = sum(captions, length);
    if (countsTowardsLength(type)) piece = sum(piece, length);
    if (type === 'glanceTitle') continue;
    if (!belongsToPicture || block.slot === 'hero')
      slots[block.slot] = sum(slots[block.slot], length);
  }
  return { slots, captions, alt: altLength(document), piece };
}

/** Characters of every text in a document, stash, captions, credits and box titles included. */
export function allCharacters(document: StoredDocument): number {
  return textBlocks(document).reduce((total, { text }) => total + countCharacters(text), 0);
}

/** Length of one text. */
function lengthOf(text: string): Length {
  return { words: countWords(text), characters: countCharacters(text) };
}

function altLength(document: StoredDocument): Length {
  return pictureNodes(document)
    .map((picture) => lengthOf(textAttribute(picture, 'alt')))
    .reduce(sum, NOTHING);
}

function sum(first: Length, second: Length): Length {
  return {
    words: first.words + second.words,
    characters: first.characters + second.characters,
  };
}
