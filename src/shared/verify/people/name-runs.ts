/**
 * Runs of capitalised words that may be a name, before anything is known about them. Called by
 * mentions.ts. A run never crosses a sign, a possessive or the end of a sentence.
 */

import { isFirstName } from './first-names.ts';
import { NAME_PARTICLES, OPENERS, ORGANISATION_WORDS, TITLE_WORDS } from './name-words.ts';
import type { Token } from './tokens.ts';

/** “On Friday Ana Ruiz”: days and months that are no first names. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december'.split(
    ' ',
  ),
);

/** Token indexes of a run, both included. */
export type NameRun = { readonly first: number; readonly last: number };

/** The runs of a block's tokens. */
export function nameRunsOf(tokens: readonly Token[], block: string): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsName(tokens[at])) continue;
    const last = runEnd(tokens, at, block);
    const first = withoutOpeners(tokens, at, last);
    if (first <= last) runs.push({ first, last });
    at = last;
  }
  return runs;
}

function startsName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

function runEnd(tokens: readonly Token[], first: number, block: string): number {
  let last = first;
  for (;;) {
    const next = nextOfRun(tokens, first, last, block);
    if (next === null) return last;
    last = next;
  }
}

/** The index of the next capitalised word of the run, past a particle; null at its end. */
function nextOfRun(
  tokens: readonly Token[],
  first: number,
  at: number,
  block: string,
): number | null {
  const token = tokens[at];
  if (token === undefined || token.possessive) return null;
  if (isAdjacent(tokens, at, block) && startsName(tokens[at + 1])) return at + 1;
  const plural = pluralPossessive(tokens, at);
  if (plural !== null) return plural;
  let step = at + 1;
  if (tokens[step]?.lower === 'and' && isCompound(tokens, first, at)) step += 1;
  if (step > at + 1 && startsName(tokens[step]) && !isFirstName(tokens[step]?.text ?? ''))
    return step;
  step = at + 1;
  while (step - at <= 3 && joins(tokens, at, step, block)) {
    step += 1;
    if (startsName(tokens[step]) && isAdjacent(tokens, step - 1, block)) return step;
  }
  return null;
}

/** “The Dukes’ Trust”: past the apostrophe of a plural. */
function pluralPossessive(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const sign = tokens[at + 1];
  if (token === undefined || sign === undefined || !/s$/u.test(token.text)) return null;
  const touches = sign.start === token.end && /^['’]$/u.test(sign.text);
  const last = tokens[at + 2];
  return touches && startsName(last) && ORGANISATION_WORDS.has(last?.lower ?? '') ? at + 2 : null;
}

/** “Department for Work and …”: the name has “of” or “for” in it. */
function isCompound(tokens: readonly Token[], first: number, at: number): boolean {
  return tokens.slice(first, at).some((token) => token.lower === 'for' || token.lower === 'of');
}

/** Whether the small word at `step` can stand inside a name after the word at `at`. */
function joins(tokens: readonly Token[], at: number, step: number, block: string): boolean {
  const token = tokens[step];
  const head = tokens[at]?.lower ?? '';
  if (token === undefined || !isAdjacent(tokens, step - 1, block)) return false;
  if (token.text === '&') return true;
  const plural = /\p{Ll}{3}s$/u.test(head) && tokens[at]?.possessive === false;
  const official = ORGANISATION_WORDS.has(head) || TITLE_WORDS.has(head) || plural;
  if (token.lower === 'of' || token.lower === 'for') return official && !isFirstName(head);
  if (token.lower === 'the') return official && step > at + 1;
  return token.kind === 'word' && token.lower.length <= 4 && NAME_PARTICLES.has(token.text);
}

function isAdjacent(tokens: readonly Token[], at: number, block: string): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  return /^[ \u00a0\u202f]{1,2}$/u.test(block.slice(token.end, next.start));
}

/** Drops “The”, “When”, “Yesterday” from the front of a run. */
function withoutOpeners(tokens: readonly Token[], first: number, last: number): number {
  let start = first;
  while (start <= last) {
    const lower = tokens[start]?.lower ?? '';
    if (!OPENERS.has(lower) && !(start < last && CALENDAR.has(lower))) break;
    start += 1;
  }
  return start;
}
