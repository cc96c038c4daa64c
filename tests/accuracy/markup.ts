/**
 * Gold markup: cases are written as readable text with marks such as
 * `⟦q direct | Ngozi Okoro | said⟧“No,”⟦/q⟧`, and compiled to offsets here. The brackets are
 * U+27E6 and U+27E7, which no article uses; guillemets, square brackets and code stay plain text.
 */

/** One marked stretch: offsets are UTF-16 code units of the plain text, half open. */
export interface Mark {
  readonly tag: string;
  readonly fields: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface Compiled {
  readonly text: string;
  /** In order of their opening. */
  readonly marks: readonly Mark[];
}

const MARK = /⟦(?:\/([a-z-]*)|([a-z-]+)([^⟦⟧]*))⟧/gu;

/**
 * Removes the marks and says where they stood. `⟦tag a | b⟧…⟦/tag⟧` spans text and may be nested;
 * `⟦tag a | b /⟧` is a point, and `⟦/⟧` closes whatever was opened last. Fields are trimmed; a mark without fields has none. Throws on a
 * mark that is not closed, closed out of order or not well formed.
 */
export function compileMarkup(source: string): Compiled {
  const marks: Mark[] = [];
  const open: { readonly index: number; readonly tag: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, closing, tag = '', rest = ''] = match;
    text += source.slice(last, match.index);
    last = match.index + whole.length;
    if (closing !== undefined) {
      const opened = open.pop();
      if (opened === undefined || (closing !== '' && opened.tag !== closing))
        throw new Error(`${whole} closes nothing: ${excerpt(source, last)}`);
      const mark = marks[opened.index];
      if (mark !== undefined) marks[opened.index] = { ...mark, end: text.length };
      continue;
    }
    const isPoint = rest.trimEnd().endsWith('/');
    const fields = fieldsOf(isPoint ? rest.trimEnd().slice(0, -1) : rest);
    marks.push({ tag, fields, start: text.length, end: text.length });
    if (!isPoint) open.push({ index: marks.length - 1, tag });
  }
  text += source.slice(last);
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new Error(`⟦${unclosed.tag}⟧ is not closed: ${source}`);
  if (/[⟦⟧]/u.test(text)) throw new Error(`A mark is not well formed: ${source}`);
  return { text, marks };
}

function fieldsOf(rest: string): readonly string[] {
  return rest.trim() === '' ? [] : rest.split('|').map((field) => field.trim());
}

function excerpt(source: string, at: number): string {
  return source.slice(Math.max(0, at - 60), at);
}
