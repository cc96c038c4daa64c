/**
 * One pass over a block that pairs its quotation marks. Called by spans.ts for each block. A stack
 * holds what is open; a mark that never closes is dropped and reported, and what stands inside it
 * is kept, so that one slip spoils one quote and not the rest of the text.
 */
import type { Range } from '../text/range.ts';
import {
  ANY_MARK,
  closesBefore,
  isWordCharacter,
  type Mark,
  type MarkFamily,
  markOf,
  opensAfter,
} from './marks.ts';
import { singleRole } from './single-mark.ts';
import { zonesOf } from './zones.ts';

/** A paired quote of a block; the range includes both marks. */
export type MarkedSpan = Range;

/** What the marks of a block come to; offsets are those of the block. */
export type ScannedBlock = {
  /** Outermost and nested quotes, in the order they close. */
  readonly spans: readonly MarkedSpan[];
  /** Marks without a partner, apart from `open`. */
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
  /** The outermost double mark still open at the end: unclosed, unless the next block goes on. */
  readonly open: number | null;
};

/** How far ahead the partners of nested marks are counted. */
const REACH = 2000;
/** At most so many marks are looked at. */
const MOST_MARKS = 60;
/** Marks of one family inside one another; more are a slip. */
const DEEPEST = 6;

type OpenMark = { readonly at: number; readonly character: string; readonly family: MarkFamily };

type Scan = {
  readonly block: string;
  readonly stack: OpenMark[];
  readonly spans: MarkedSpan[];
  readonly unclosed: number[];
  readonly unopened: number[];
};

/** Pairs the marks of a block. */
export function scanBlock(block: string): ScannedBlock {
  const scan: Scan = { block, stack: [], spans: [], unclosed: [], unopened: [] };
  const zones = zonesOf(block);
  let zone = 0;
  for (const { 0: character, index } of block.matchAll(ANY_MARK)) {
    while ((zones[zone]?.end ?? Number.POSITIVE_INFINITY) <= index) zone += 1;
    if (index >= (zones[zone]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const mark = markOf(character);
    if (mark !== undefined) readMark(scan, index, character, mark);
  }
  return finish(scan);
}

function readMark(scan: Scan, at: number, character: string, mark: Mark): void {
  const role = mark.family === 'single' ? roleOfSingle(scan, at) : roleOf(scan, at, mark);
  if (role === 'open') open(scan, at, character, mark.family);
  if (role === 'close') close(scan, at, mark.family);
}

function roleOfSingle(scan: Scan, at: number): 'open' | 'close' | 'none' {
  const role = singleRole({
    block: scan.block,
    at,
    open: scan.stack.some((entry) => entry.family === 'single'),
    innermost: scan.stack.at(-1)?.family === 'single',
  });
  return role === 'apostrophe' ? 'none' : role;
}

function roleOf(scan: Scan, at: number, mark: Mark): 'open' | 'close' | 'none' {
  const before = scan.block.charAt(at - 1);
  const after = scan.block.charAt(at + 1);
  const open = scan.stack.findLast((entry) => entry.family === mark.family);
  const canOpen = opensAfter(before) && !/^\s?$/u.test(after);
  if (open === undefined) return roleWhenClosed(mark, before, after);
  if (/\p{N}/u.test(before) && isInch(scan, at, after)) return 'none';
  if (mark.lean === 'close') return 'close';
  if (mark.lean === 'none') return canOpen && !closesBefore(after) ? 'open' : 'close';
  const closesLow = '„”»›'.includes(open.character);
  if (closesLow && !(canOpen && !closesBefore(after))) return 'close';
  return opensAfter(before) || !closesBefore(after) ? 'open' : 'close';
}

function roleWhenClosed(mark: Mark, before: string, after: string): 'open' | 'close' | 'none' {
  const inches = mark.family === 'double' && /\p{N}/u.test(before);
  if (inches) return 'none';
  const couldClose = before !== '' && !opensAfter(before);
  if (mark.lean === 'open') return couldClose && closesBefore(after) ? 'close' : 'open';
  if (mark.lean === 'close') return opensAfter(before) && !closesBefore(after) ? 'open' : 'close';
  return couldClose && closesBefore(after) ? 'close' : 'open';
}

/** Within a quote, 24" is inches when the quote's own closing mark still follows. */
function isInch(scan: Scan, at: number, after: string): boolean {
  if (!/[\s-]/u.test(after)) return false;
  const rest = scan.block.slice(at + 1);
  const next = rest.search(/["“”]/u);
  if (next < 0) return false;
  const before = rest.charAt(next - 1);
  return rest.charAt(next) !== '“' && next > 0 && !/\s/u.test(before);
}

function open(scan: Scan, at: number, character: string, family: MarkFamily): void {
  const depth = scan.stack.filter((entry) => entry.family === family).length;
  if (depth > 0 && family !== 'single' && !balances(scan, at, character, family, depth)) {
    giveUp(scan, family);
  }
  scan.stack.push({ at, character, family });
}

/** Whether enough closing marks follow for this quote and for those around it. */
function balances(
  scan: Scan,
  at: number,
  character: string,
  family: MarkFamily,
  depth: number,
): boolean {
  if (character === '"' || depth >= DEEPEST) return false;
  let needed = depth + 1;
  let seen = 0;
  for (const { 0: next } of scan.block.slice(at + 1, at + REACH).matchAll(ANY_MARK)) {
    const mark = markOf(next);
    seen += 1;
    if (seen > MOST_MARKS) return false;
    if (mark?.family !== family) continue;
    needed += mark.lean === 'open' ? 1 : -1;
    if (needed === 0) return true;
  }
  return false;
}

/** Drops the open marks of a family, and those opened inside them, as never closed. */
function giveUp(scan: Scan, family: MarkFamily): void {
  const first = scan.stack.findIndex((entry) => entry.family === family);
  for (const entry of scan.stack.splice(first)) {
    if (entry.family !== 'single') scan.unclosed.push(entry.at);
  }
}

function close(scan: Scan, at: number, family: MarkFamily): void {
  const index = scan.stack.findLastIndex((entry) => entry.family === family);
  const opened = scan.stack[index];
  if (opened === undefined) {
    if (family !== 'single') scan.unopened.push(at);
    return;
  }
  for (const entry of scan.stack.splice(index).slice(1)) {
    if (entry.family !== 'single') scan.unclosed.push(entry.at);
  }
  if (hasWords(scan.block, opened.at + 1, at)) scan.spans.push({ start: opened.at, end: at + 1 });
}

function hasWords(block: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isWordCharacter(block.charAt(at))) return true;
  return false;
}

function finish(scan: Scan): ScannedBlock {
  const [open] = scan.stack;
  const left = scan.stack.filter(
    (entry) => entry === open || entry.family !== 'single' || entry.character === '‘',
  );
  return {
    spans: scan.spans,
    unclosed: [...scan.unclosed, ...left.filter((entry) => entry !== open).map(({ at }) => at)],
    unopened: scan.unopened,
    open: open?.at ?? null,
  };
}
