/**
 * Finds pull quotes: quoted words and their speaker after a dash, on one line or two, or a block
 * quote that ends in a speaker. Quote signs stay as typed.
 */
import { newBlockId } from '../../article/block-ids.ts';
import type { Block, Inline } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { lostCitations } from '../blocks/citations.ts';
import { inlinePlain, sliceInline, splitLines, trimInline } from '../blocks/inline.ts';
import type { ImportContext } from '../context.ts';
import { changedNote, type Note } from '../notes.ts';
import type { Draft } from './draft.ts';
import { lengthInWords } from './prose.ts';

const OPENING = `[“"«„‟‘'「『]`;
const CLOSING = `[”"»“’'」』]`;
const DASH = '(?:[–—―]|--?)';

/** Quoted words, a dash, the speaker; a comma or stop may stand inside the quote. */
const ONE_LINE = new RegExp(`^(${OPENING}.+${CLOSING})[,.]?\\s*(${DASH}\\s*)(\\S.*)$`, 'su');
const QUOTED = new RegExp(`^${OPENING}.+${CLOSING}[.,]?$`, 'su');
const SPEAKER_LINE = new RegExp(`^${DASH}\\s*(\\S.*)$`, 'su');

/** A dash followed by these is reported speech, which belongs to a paragraph. */
const REPORTED = /^(?:said|says|he|she|they|and|but|that|who|which|it)\b/i;

const SPEAKER_WORDS = 25;
const LONGEST_QUOTE = 2000;

type Quote = { readonly text: Inline; readonly attribution: string; readonly blocks: number };

/** Turns every quotation with a named speaker into a pull quote where it stands. */
export function recognisePullQuotes(draft: Draft, context: ImportContext): Draft {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  let index = 0;
  while (index < draft.blocks.length) {
    const block = draft.blocks[index];
    if (block === undefined) break;
    const quote = quoteAt(block, draft.blocks[index + 1]);
    if (quote === null) blocks.push(block);
    else {
      const id = newBlockId(context.random);
      const original = draft.blocks
        .slice(index, index + quote.blocks)
        .map(blockText)
        .join('\n');
      blocks.push({ kind: 'pull-quote', id, text: quote.text, attribution: quote.attribution });
      notes.push(quoteNote(original, quote, id), ...lostCitations(quote.text, 'pullQuote'));
    }
    index += quote?.blocks ?? 1;
  }
  return notes.length === 0 ? draft : { ...draft, blocks, notes: [...draft.notes, ...notes] };
}

function quoteNote(original: string, quote: Quote, nodeId: string): Note {
  const result = `${inlinePlain(quote.text)}\n${quote.attribution}`;
  const reason = `Quoted words followed by a speaker were read as a pull quote by ${quote.attribution}.`;
  return changedNote('pullQuote', original, result, reason, {
    kind: 'block-to-paragraphs',
    nodeId,
  });
}

function quoteAt(block: Block, next: Block | undefined): Quote | null {
  if (block.kind === 'paragraph') return inOneLine(block.inline) ?? inTwoLines(block, next);
  if (block.kind === 'quote') return inBlockQuote(block.blocks);
  return null;
}

function inOneLine(inline: Inline): Quote | null {
  const text = inlinePlain(inline);
  const match = text.length <= LONGEST_QUOTE ? ONE_LINE.exec(text) : null;
  const [, quoted, dash, speaker] = match ?? [];
  if (quoted === undefined || dash === undefined || speaker === undefined) return null;
  if (!isSpeaker(speaker) || holdsTwoQuotes(quoted)) return null;
  if (hasCitation(sliceInline(inline, quotedEnd(text, dash + speaker)))) return null;
  return {
    text: trimInline(sliceInline(inline, 0, quotedEnd(text, dash + speaker))),
    attribution: speaker,
    blocks: 1,
  };
}

/** End of the quoted words including a comma or stop typed after the closing sign. */
function quotedEnd(text: string, tail: string): number {
  return text.length - tail.length;
}

function inTwoLines(
  block: Extract<Block, { kind: 'paragraph' }>,
  next: Block | undefined,
): Quote | null {
  const lines = splitLines(block.inline);
  const last = lines.at(-1) ?? [];
  if (lines.length > 1) {
    const end = inlinePlain(block.inline).lastIndexOf('\n');
    return speakerBelow(sliceInline(block.inline, 0, end), last, 1);
  }
  return next?.kind === 'paragraph' ? speakerBelow(block.inline, next.inline, 2) : null;
}

function speakerBelow(quoted: Inline, line: Inline, blocks: number): Quote | null {
  if (hasCitation(line)) return null;
  const speaker = SPEAKER_LINE.exec(inlinePlain(line))?.[1];
  const text = inlinePlain(quoted).trim();
  if (text.length > LONGEST_QUOTE) return null;
  if (speaker === undefined || !isSpeaker(speaker)) return null;
  if (!QUOTED.test(text) || holdsTwoQuotes(text)) return null;
  return { text: trimInline(quoted), attribution: speaker, blocks };
}

/** In a block quote the quote signs may be missing; the speaker's dash is what tells. */
function inBlockQuote(blocks: readonly Block[]): Quote | null {
  const [first, second] = blocks;
  if (first?.kind !== 'paragraph' || blocks.length > 2) return null;
  if (second === undefined) {
    const lines = splitLines(first.inline);
    if (lines.length < 2) return inOneLine(first.inline);
    const end = inlinePlain(first.inline).lastIndexOf('\n');
    return withSpeaker(sliceInline(first.inline, 0, end), lines.at(-1) ?? []);
  }
  return second.kind === 'paragraph' ? withSpeaker(first.inline, second.inline) : null;
}

function withSpeaker(text: Inline, line: Inline): Quote | null {
  if (hasCitation(line)) return null;
  const speaker = SPEAKER_LINE.exec(inlinePlain(line))?.[1];
  if (speaker === undefined || !isSpeaker(speaker)) return null;
  return { text: trimInline(text), attribution: speaker, blocks: 1 };
}

function isSpeaker(text: string): boolean {
  return lengthInWords(text) <= SPEAKER_WORDS && !REPORTED.test(text) && !/[“”«»"]/.test(text);
}

/** A speaker's name is plain text; with a footnote on it the line stays as it is. */
function hasCitation(inline: Inline): boolean {
  return inline.some((node) => node.type === 'citation');
}

/** Two quotations in one line are dialogue or reported speech. */
function holdsTwoQuotes(text: string): boolean {
  const inner = text.slice(1, -1);
  return /[”»]\s.*[“«]/su.test(inner) || (inner.match(/"/g)?.length ?? 0) >= 2;
}
