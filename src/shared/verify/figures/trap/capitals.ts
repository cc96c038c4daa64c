/** What a capital letter proves: nothing at the start of a sentence or in a headline in title case. */
import type { Token } from '../token.ts';

/** Words that are capitalised for their place in a sentence or by custom, and name no series. */
export const ORDINARY_CAPITALS: ReadonlySet<string> = new Set(
  'a an the in on at of to by for from with about around nearly almost over under more less fewer than some only just roughly approximately up at least most and but or nor so yet when while after before since until between among all both these those this that another its his her their our my your i we they he she it you was were is are has have had will would there then last next first another even still not no if as because monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december take add use give buy allow circa'.split(
    ' ',
  ),
);

/** Whether a token is the first of a sentence or of a quotation. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at === 0 || token?.gap === 'line') return true;
  return /^[.!?:;"“”‘’'(–—-]$/u.test(tokens[at - 1]?.text ?? '');
}

/** Words that a headline in title case leaves small. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'with from over into onto amid after that than upon near when until since before about under'.split(
    ' ',
  ),
);

/** Every long word round it capitalised: a headline in title case, where capitals prove nothing. */
export function isTitleCase(tokens: readonly Token[], at: number): boolean {
  let capitals = 0;
  for (let index = Math.max(0, at - 5); index <= at + 5; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    if (/^\p{Lu}/u.test(token.text)) capitals += 1;
    else if (!SMALL_IN_TITLES.has(token.lower)) return false;
  }
  return capitals >= 4;
}
