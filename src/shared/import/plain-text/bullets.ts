/**
 * Bullet signs and list numbers at the start of a plain-text line.
 */

/** What stands before the text of a list line. */
export type ListMarker = {
  readonly sign: string;
  readonly number: number | null;
  /** Dashes and letters also begin ordinary lines, so one alone does not make a list. */
  readonly certain: boolean;
  readonly rest: string;
};

/** Signs that are nothing but bullets, with or without a space; two are Word's private-use ones. */
const CERTAIN = /^([•‣◦·・･▪▫●○■□◆◇∙⁃➤►▶✓✔\uF0B7\uF0A7\uF0D8])\s*(?=\S)/u;

/** Signs that need a following space, and company, to be read as bullets. */
const POSSIBLE = /^([*+\-–—])\s+(?=\S)/u;

/** Word's second-level bullet, copied as the letter o and a tab or wide space. */
const LETTER = /^(o)(?:\t|\s{2,})(?=\S)/u;

const NUMBER = /^\(?(\d{1,3})[.)]\s+(?=\S)/u;

/** The marker of a list line, or null when the line is ordinary text. */
export function listMarker(text: string): ListMarker | null {
  const sign = CERTAIN.exec(text) ?? POSSIBLE.exec(text) ?? LETTER.exec(text);
  if (sign !== null) {
    const rest = text.slice(sign[0].length);
    return { sign: sign[1] ?? '', number: null, certain: CERTAIN.test(text), rest };
  }
  const number = NUMBER.exec(text);
  if (number === null) return null;
  return {
    sign: '1',
    number: Number(number[1]),
    certain: false,
    rest: text.slice(number[0].length),
  };
}
