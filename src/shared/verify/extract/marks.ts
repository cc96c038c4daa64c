/**
 * The quotation marks of the scripts we read, and what stands beside one. Read by scan.ts and
 * single-mark.ts. Most marks open in one language and close in another, so a mark has a family and
 * a lean; the scanner decides by what is open and by the characters beside it.
 */

/** Marks that close one another. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner';

/** A mark's family and the side it usually stands on. */
export type Mark = { readonly family: MarkFamily; readonly lean: 'open' | 'close' | 'none' };

const MARKS: ReadonlyMap<string, Mark> = new Map([
  ['"', { family: 'double', lean: 'none' }],
  ['“', { family: 'double', lean: 'open' }],
  ['„', { family: 'double', lean: 'open' }],
  ['‟', { family: 'double', lean: 'open' }],
  ['”', { family: 'double', lean: 'close' }],
  ['＂', { family: 'double', lean: 'none' }],
  ["'", { family: 'single', lean: 'none' }],
  ['‘', { family: 'single', lean: 'open' }],
  ['‚', { family: 'single', lean: 'open' }],
  ['‛', { family: 'single', lean: 'open' }],
  ['’', { family: 'single', lean: 'close' }],
  ['«', { family: 'guillemet', lean: 'open' }],
  ['»', { family: 'guillemet', lean: 'close' }],
  ['‹', { family: 'angle', lean: 'open' }],
  ['›', { family: 'angle', lean: 'close' }],
  ['「', { family: 'corner', lean: 'open' }],
  ['」', { family: 'corner', lean: 'close' }],
  ['『', { family: 'white-corner', lean: 'open' }],
  ['』', { family: 'white-corner', lean: 'close' }],
]);

/** Finds the next character that may be a quotation mark. */
export const ANY_MARK = /["“„‟”＂'‘‚‛’«»‹›「」『』]/gu;

/** The mark a character is; undefined for every other character. */
export function markOf(character: string): Mark | undefined {
  return MARKS.get(character);
}

const SPACE_OR_OPENING = /[\s([{<—–―/“„‘‚«‹「『"*_~>]/u;
const SPACE_OR_CLOSING = /[\s)\]}.,;:!?…—–―/”’»›」』"'*_<]/u;

/** Whether a mark with this character before it can open: space, bracket, dash, start of text. */
export function opensAfter(before: string): boolean {
  return before === '' || SPACE_OR_OPENING.test(before);
}

/** Whether a mark with this character after it can close: space, stop, bracket, end of text. */
export function closesBefore(after: string): boolean {
  return after === '' || SPACE_OR_CLOSING.test(after);
}

/** Whether a character is a letter, a mark on one, or a digit. */
export function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}
