/**
 * Quotes of a text with kind, speaker and cue, by the promises of quote.ts. Called by preflight,
 * the quote check and `verify extract`. Spans, masks, attributions and kinds are per block; the
 * speakers of pronouns and of quotes without a cue need the whole text.
 */
import type { Range } from '../text/range.ts';
import { type Attribution, attributionsOf } from './attribute.ts';
import { kindOf } from './classify.ts';
import type { MaskedBlock } from './masked.ts';
import type { QuoteProblem } from './problem.ts';
import type { ExtractedQuote, QuoteKind } from './quote.ts';
import { type ReadText, readText } from './read-text.ts';
import { type AttributedBlock, type Speaker, speakersOf } from './resolve.ts';

/** The quotes of a text in order, and the marks without a partner. */
export type Extraction = {
  readonly quotes: readonly ExtractedQuote[];
  readonly problems: readonly QuoteProblem[];
};

/** Finds and attributes the quotes of a text. */
export function extractQuotes(text: string): Extraction {
  return extractFrom(text, readText(text));
}

/** The same for a text that was read before. */
export function extractFrom(text: string, { blocks, people, problems }: ReadText): Extraction {
  if (blocks.every(({ spans }) => spans.length === 0)) return { quotes: [], problems };
  const attributed = blocks.map((block) => attributedBlock(text, block));
  const speakers = speakersOf(attributed, people);
  const quotes = attributed.flatMap((one, index) =>
    one.block.spans.map((_, quote) => quoteOf(text, one, quote, speakers[index]?.[quote])),
  );
  return { quotes, problems };
}

function attributedBlock(text: string, block: MaskedBlock): AttributedBlock {
  const attributions = attributionsOf(block);
  const kinds: QuoteKind[] = [];
  for (const [index, span] of block.spans.entries()) {
    const attribution = attributions[index];
    const token = block.quoteTokens[index] ?? -1;
    if (attribution === undefined) continue;
    const afterDirect = index > 0 && kinds[index - 1] === 'direct' && sameSentence(block, index);
    kinds.push(kindOf({ text, span, block, token, attribution, afterDirect }));
  }
  return { block, attributions, kinds };
}

function sameSentence(block: MaskedBlock, quote: number): boolean {
  const here = block.sentenceOf[block.quoteTokens[quote] ?? -1];
  return here !== undefined && here === block.sentenceOf[block.quoteTokens[quote - 1] ?? -1];
}

function quoteOf(
  text: string,
  { block, attributions, kinds }: AttributedBlock,
  index: number,
  speaker: Speaker | undefined,
): ExtractedQuote {
  const span = block.spans[index];
  if (span === undefined) throw new Error('A quote without its span.');
  const kind = kinds[index] ?? 'partial';
  const cue =
    kind === 'title' || kind === 'scare' ? null : cueOf(block, attributions[index], speaker);
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    outer: span.outer,
    form: span.form,
    kind,
    continues: span.continues,
    speaker: speaker?.name ?? null,
    speakerRange: speaker?.range ?? null,
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    cueRange: cue,
    rule: speaker?.rule ?? 'abstained',
  };
}

/** The cue's range in the whole text. */
function cueOf(
  block: MaskedBlock,
  attribution: Attribution | undefined,
  speaker: Speaker | undefined,
): Range | null {
  const cue = attribution?.cue ?? null;
  if (cue === null) return speaker?.cue ?? null;
  return { start: cue.start + block.offset, end: cue.end + block.offset };
}
