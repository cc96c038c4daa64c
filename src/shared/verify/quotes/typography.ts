/**
 * Differences between texts whose words are equal: quote marks, dashes, spaces, case, spelling. They
 * are reported as cosmetic, one for each word or gap, or as a contraction where one was resolved.
 */
import type { Token } from '../text/tokens.ts';
import { type Alignment, isEqualPair } from './differences.ts';
import type { QuoteEdit } from './quote-check.ts';

/** The cosmetic edits and contractions between words that are laid against the same word. */
export function typographicEdits(alignment: Alignment, core: string): readonly QuoteEdit[] {
  const pairs = equalTokens(alignment);
  const edits: QuoteEdit[] = [];
  pairs.forEach((pair, index) => {
    const before = pairs[index - 1];
    if (before !== undefined && before.source === pair.source && before.quoted === pair.quoted)
      return;
    if (before !== undefined && pair.step === before.step + 1) {
      add(edits, alignment, gapBetween(before, pair));
    }
    add(edits, alignment, pair);
  });
  return [...edits, ...endEdits(alignment, core, pairs)];
}

type Pair = { readonly source: Token; readonly quoted: Token; readonly step: number };
type Ranges = { readonly source: Span; readonly quoted: Span };
type Span = { readonly start: number; readonly end: number; readonly key?: string };

function equalTokens({ source, parts, steps }: Alignment): readonly Pair[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== 'pair' || !isEqualPair(step)) return [];
    const part = parts[step.part];
    const word = source.words[step.word];
    if (part?.kind !== 'word' || word === undefined) return [];
    return [{ source: word.token, quoted: part.word.token, step: index }];
  });
}

function gapBetween(before: Pair, after: Pair): Ranges {
  return {
    source: { start: before.source.end, end: after.source.start },
    quoted: { start: before.quoted.end, end: after.quoted.start },
  };
}

function add(edits: QuoteEdit[], { source, quote }: Alignment, ranges: Ranges): void {
  const from = source.text.slice(ranges.source.start, ranges.source.end);
  const to = quote.slice(ranges.quoted.start, ranges.quoted.end);
  // Words of one contraction have no gap between them, on the side that contracts.
  if (from === to || ranges.source.start > ranges.source.end) return;
  const isContraction = ranges.source.key !== ranges.quoted.key;
  const plain = isOtherByCase(from, to) ? 'content-word' : 'cosmetic';
  edits.push({
    class: isContraction ? 'contraction' : plain,
    from,
    to,
    quoteRange: { start: ranges.quoted.start, end: ranges.quoted.end },
    sourceRange: { start: ranges.source.start, end: ranges.source.end },
  });
}

const NAMED_BY_CAPITALS: ReadonlySet<string> = new Set(['us', 'it', 'who', 'aids', 'nice', 'care']);

/** "US" for "us": a word of another sense when it is in capitals. */
function isOtherByCase(from: string, to: string): boolean {
  if (!NAMED_BY_CAPITALS.has(from.toLowerCase())) return false;
  return (from === from.toUpperCase()) !== (to === to.toUpperCase());
}

/** What stands before the first word and after the last, where the source has it otherwise. */
function endEdits(
  { source, quote }: Alignment,
  core: string,
  pairs: readonly Pair[],
): readonly QuoteEdit[] {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return [];
  const coreStart = quote.indexOf(core);
  const coreEnd = coreStart + core.length;
  const edits: QuoteEdit[] = [];
  const lead = quote.slice(coreStart, first.quoted.start);
  const sourceLead = source.text.slice(first.source.start - lead.length, first.source.start);
  if (first.step === 0 && lead !== sourceLead) {
    edits.push(cosmetic('', lead, coreStart, first.source.start));
  }
  const tail = quote.slice(last.quoted.end, coreEnd);
  const sourceTail = source.text.slice(last.source.end, last.source.end + tail.length);
  if (/^[^\p{L}\p{N}]*$/u.test(tail) && tail !== sourceTail) {
    edits.push(cosmetic(sourceTail, tail, last.quoted.end, last.source.end));
  }
  return edits;
}

function cosmetic(from: string, to: string, quoted: number, source: number): QuoteEdit {
  return {
    class: 'cosmetic',
    from,
    to,
    quoteRange: { start: quoted, end: quoted + to.length },
    sourceRange: { start: source, end: source + from.length },
  };
}
