/** A place in a BibTeX file and the few moves its parser makes; every move goes forward. */

/** Moves over a text. */
export type Cursor = {
  position(): number;
  peek(): string;
  skip(count: number): void;
  /** Skips white space and any of `also`. */
  skipSpace(also?: string): void;
  /** Letters, digits and the signs that names of types, fields and macros may have. */
  word(): string;
  /** Text up to one of these signs, which stay if they close and go if they separate. */
  until(signs: string): string | null;
  /** What stands between the sign here and its partner, braces in it balanced; null if too long. */
  group(close: string): string | null;
  /** Moves to a sign; false when there is none. */
  toNext(sign: string): boolean;
  /** Moves to the next entry that begins a line after a broken one. */
  toNextEntry(after: number): void;
  lineOf(position: number): number;
};

const WORD = /[\p{L}\p{N}_:.+/*!?<>^~$|;'`[\]&-]*/uy;
const SPACE = /\s/;

/** A cursor at the beginning of a text; no group may be longer than `longest`. */
export function createCursor(text: string, longest: number): Cursor {
  let at = 0;
  let countedTo = 0;
  let lines = 1;
  return {
    position: () => at,
    peek: () => text.charAt(at),
    skip(count) {
      at += count;
    },
    skipSpace(also = '') {
      while (at < text.length && (SPACE.test(text.charAt(at)) || also.includes(text.charAt(at)))) {
        at += 1;
      }
    },
    word() {
      WORD.lastIndex = at;
      const found = WORD.exec(text)?.[0] ?? '';
      at += found.length;
      return found;
    },
    until(signs) {
      const start = at;
      while (at < text.length && at - start < longest) {
        if (signs.includes(text.charAt(at))) return text.slice(start, at);
        at += 1;
      }
      return null;
    },
    group(close) {
      const end = endOfGroup(text, at, close, longest);
      if (end === null) return null;
      const inside = text.slice(at + 1, end);
      at = end + 1;
      return inside;
    },
    toNext(sign) {
      const next = text.indexOf(sign, at);
      at = next < 0 ? text.length : next;
      return next >= 0;
    },
    toNextEntry(after) {
      const next = /\n[ \t]*@/g;
      next.lastIndex = after + 1;
      at = next.exec(text)?.index ?? text.length;
    },
    lineOf(position) {
      // Positions are asked for in rising order, so that each line break is counted once.
      for (; countedTo < position; countedTo += 1) if (text.charAt(countedTo) === '\n') lines += 1;
      return lines;
    },
  };
}

/** As BibTeX counts: every brace, a backslash before it or not. */
function endOfGroup(text: string, start: number, close: string, longest: number): number | null {
  let depth = 0;
  const last = Math.min(text.length, start + longest);
  for (let at = start + 1; at < last; at += 1) {
    const sign = text.charAt(at);
    if (depth === 0 && sign === close) return at;
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth < 0) return null;
  }
  return null;
}
