/**
 * A pair of pages with marked passages. Passages are chosen in one target sentence and its
 * neighbour; an edit of the target says what becomes of each.
 */
import type { Range } from '../../../../src/shared/verify/text/range.ts';
import type { AnchorCase, GOLD_FATES } from '../case.ts';
import { mark } from '../marks.ts';
import { type Design, type Page, toHtml } from './page.ts';

export type Gold = (typeof GOLD_FATES)[number];

/** Where the target sentence is: paragraph and sentence. */
export type Target = { readonly paragraph: number; readonly sentence: number };

/** A change inside the target: what stood in `range` of it becomes `words`. */
export type Edit = { readonly range: Range; readonly words: string };

/** The passages of a target sentence by mark; 4 goes on into the next sentence, 5 is the paragraph. */
export type Passages = ReadonlyMap<number, Range>;

const FIGURE = /[£$]?\d[\d.]*(?:%| million)?/;

/** Passages of a paragraph's text: the sentence, a figure, a few words, two sentences, and all. */
export function passagesOf(page: Page, target: Target): Passages {
  const sentences = page.paragraphs[target.paragraph] ?? [];
  const start = sentences
    .slice(0, target.sentence)
    .reduce((total, { text }) => total + text.length + 1, 0);
  const text = sentences[target.sentence]?.text ?? '';
  const next = sentences[target.sentence + 1]?.text;
  const passages = new Map<number, Range>([[1, { start, end: start + text.length }]]);
  const figure = FIGURE.exec(text);
  if (figure !== null) {
    const at = start + figure.index;
    passages.set(2, { start: at, end: at + figure[0].length });
    passages.set(3, wordsAround(text, figure.index, start));
  }
  if (next !== undefined) passages.set(4, { start, end: start + text.length + 1 + next.length });
  const whole = sentences.reduce((total, one) => total + one.text.length + 1, -1);
  passages.set(5, { start: 0, end: whole });
  return passages;
}

/** The figure with the words around it. */
function wordsAround(text: string, at: number, offset: number): Range {
  const before = /(?:\S+ ){0,3}$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^\S+(?: [^\s,.]+){0,2}/.exec(text.slice(at))?.[0].length ?? 0;
  return { start: offset + at - before, end: offset + at + after };
}

/** Paragraphs as texts, the target's with its marks. */
export function marked(page: Page, target: Target, passages: Passages): string[] {
  return page.paragraphs.map((sentences, at) => {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    return at === target.paragraph ? mark(text, passages) : text;
  });
}

/** The passages after an edit at `range` of the paragraph, with what must be said of each. */
export function edited(
  passages: Passages,
  { range, words }: Edit,
): { readonly passages: Passages; readonly gold: ReadonlyMap<number, Gold> } {
  const delta = words.length - (range.end - range.start);
  const after = new Map<number, Range>();
  const gold = new Map<number, Gold>();
  for (const [number, { start, end }] of passages) {
    const touched = range.start < end && range.end > start;
    const moved = range.end <= start ? delta : 0;
    after.set(number, {
      start: Math.min(start, touched ? range.start : start) + moved,
      end: touched ? Math.max(end, range.end) + delta : end + moved,
    });
    gold.set(number, touched ? 'changed' : 'kept');
  }
  return { passages: after, gold };
}

/** Puts a case together. */
export function caseOf(
  facts: { readonly id: string; readonly stratum: string; readonly page: Page },
  before: readonly string[],
  after: readonly string[],
  gold: ReadonlyMap<number, Gold>,
  design: Design = 'plain',
): AnchorCase {
  const { id, stratum, page } = facts;
  return {
    id,
    stratum,
    before: toHtml({ ...page, paragraphs: before }, 'plain'),
    after: toHtml({ ...page, paragraphs: after }, design),
    passages: [...gold].map(([number, fate]) => ({ mark: number, gold: fate })),
  };
}
