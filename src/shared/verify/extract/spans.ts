/**
 * The quotes of a whole text with their ranges, before anything is said about them: outermost marks
 * of each block, long quotes across paragraphs, and block quotes. Called by extract.ts. Only the
 * convention for long quotes looks past its block.
 */
import type { Range } from '../text/range.ts';
import { type TextBlock, textBlocksOf } from './blocks.ts';
import { FINITE_STRONG_CUES } from './cue-verbs.ts';
import { isWordCharacter, markOf } from './marks.ts';
import { type QuoteProblem, quoteProblem } from './problem.ts';
import type { QuoteForm } from './quote.ts';
import { scanBlock } from './scan.ts';

/** A quote's words and its marks. */
export type QuoteSpan = Range & {
  readonly outer: Range;
  readonly form: QuoteForm;
  readonly continues: boolean;
  /** The paragraph ends without a closing mark because the next goes on. */
  readonly goesOn: boolean;
};

/** A block and its quotes; `inner` is true for nothing: nested quotes are left out. */
export type QuotedBlock = { readonly block: TextBlock; readonly spans: readonly QuoteSpan[] };

/** Blocks with their quotes, and the marks that have no partner. */
export type TextSpans = {
  readonly blocks: readonly QuotedBlock[];
  readonly problems: readonly QuoteProblem[];
};

/** Finds the quotes of a text. */
export function spansOf(text: string): TextSpans {
  const problems: QuoteProblem[] = [];
  const blocks: QuotedBlock[] = [];
  const all = textBlocksOf(text);
  let continues = false;
  for (const [index, block] of all.entries()) {
    if (block.quoted) {
      blocks.push({ block, spans: [blockQuote(text, block)] });
      continues = false;
      continue;
    }
    const read = readBlock(text, block, all[index + 1], continues, problems);
    blocks.push({ block, spans: read.spans });
    continues = read.goesOn;
  }
  return { blocks, problems: problems.sort((one, other) => one.start - other.start) };
}

function readBlock(
  text: string,
  block: TextBlock,
  next: TextBlock | undefined,
  continues: boolean,
  problems: QuoteProblem[],
): { readonly spans: readonly QuoteSpan[]; readonly goesOn: boolean } {
  const { start } = block;
  const scanned = scanBlock(text.slice(start, block.end));
  const open = scanned.open === null ? null : start + scanned.open;
  const goesOn = open !== null && next !== undefined && isCarriedOn(text, open, block, next);
  for (const at of scanned.unclosed) problems.push(quoteProblem(text, start + at, 'unclosed'));
  for (const at of scanned.unopened) problems.push(quoteProblem(text, start + at, 'unopened'));
  if (open !== null && !goesOn) problems.push(quoteProblem(text, open, 'unclosed'));
  const outers = outermost(
    scanned.spans
      .map((span) => ({ start: span.start + start, end: span.end + start }))
      .filter((span) => !goesOn || span.end <= open),
  );
  const spans = outers.map((outer) =>
    spanOf(text, outer, outer.end - 1, continues && outer.start === start, false),
  );
  if (goesOn) {
    const outer = { start: open, end: block.end };
    spans.push(spanOf(text, outer, block.end, continues && open === start, true));
  }
  return { spans, goesOn };
}

/** Drops the ranges that lie inside another. */
function outermost(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Range[] = [];
  for (const range of sorted) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}

function spanOf(
  text: string,
  outer: Range,
  wordsEnd: number,
  continues: boolean,
  goesOn: boolean,
): QuoteSpan {
  const words = trimmed(text, outer.start + 1, wordsEnd);
  return { ...words, outer, form: 'marks', continues, goesOn };
}

function trimmed(text: string, start: number, end: number): Range {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

/** The paragraph breaks off at the end of a sentence, and the next begins with the same mark. */
function isCarriedOn(text: string, open: number, block: TextBlock, next: TextBlock): boolean {
  const mark = markOf(text.charAt(open));
  if (markOf(text.charAt(next.start))?.family !== mark?.family || mark === undefined) return false;
  if (
    !isWordCharacter(text.charAt(next.start + 1)) &&
    !/[…‘'“‹«[(]/u.test(text.charAt(next.start + 1))
  )
    return false;
  const words = text.slice(open + 1, block.end);
  return /[.!?…:—–]$/u.test(words) && !endsWithSpeaker(words);
}

const LAST_CLAUSE =
  /[,.!?…]\s(?:(?:he|she|they|it|\p{Lu}[\p{L}’.-]*(?:\s\p{Lu}[\p{L}’.-]*){0,2})\s(\p{Ll}+)|(\p{Ll}+)\s\p{Lu}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]*)?)[^.!?]{0,60}\.$/u;

/** “I think so, she said. — the closing mark was forgotten before the speaker. */
function endsWithSpeaker(words: string): boolean {
  const match = LAST_CLAUSE.exec(words);
  const verb = match?.[1] ?? match?.[2];
  return verb !== undefined && FINITE_STRONG_CUES.has(verb);
}

/** A block quote from its first word to its last, without marks around the whole of it. */
function blockQuote(text: string, block: TextBlock): QuoteSpan {
  const afterSign = /^(?:>\s*)+/u.exec(text.slice(block.start, block.end))?.[0].length ?? 0;
  const raw = trimmed(text, block.start + afterSign, block.end);
  const body = withoutByline(text, raw);
  const [only] = outermost(scanBlock(text.slice(body.start, body.end)).spans);
  const whole = only !== undefined && only.start === 0 && only.end === body.end - body.start;
  const words = whole ? trimmed(text, body.start + 1, body.end - 1) : body;
  const outer = { start: block.start, end: body.end };
  return { ...words, outer, form: 'block', continues: false, goesOn: false };
}

/** A last line “— Ana Okoro” names the speaker and is not part of the words. */
function withoutByline(text: string, body: Range): Range {
  const words = text.slice(body.start, body.end);
  const byline = /\s*\n>?\s*[—–-]+\s?\p{Lu}[^\n]{1,80}$/u.exec(words);
  return byline === null ? body : { start: body.start, end: body.start + byline.index };
}
