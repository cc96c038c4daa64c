/**
 * Upper, lower, sentence and title case as newsrooms mean them, by the rules of the language.
 * Title case follows the common headline rule: small words stay small inside the line.
 */

/** The cases a text can be set in. */
export const CASE_STYLES = ['sentence', 'title', 'upper', 'lower'] as const;

/** One of the cases. */
export type CaseStyle = (typeof CASE_STYLES)[number];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’']*/gu;

/** English articles, conjunctions and prepositions of up to three letters. */
const SMALL_WORDS = new Set(
  'a an and as at but by for if in nor of off on or per so the to up via vs yet'.split(' '),
);

/** The text in a case; `language` is a BCP 47 tag, for letters that differ by language. */
export function changeCase(text: string, style: CaseStyle, language: string): string {
  switch (style) {
    case 'upper':
      return text.toLocaleUpperCase(language);
    case 'lower':
      return text.toLocaleLowerCase(language);
    case 'sentence':
      return sentenceCase(text, language);
    case 'title':
      return titleCase(text, language);
  }
}

/** The case that comes after the one a text is in; sentence case first. */
export function nextCase(text: string, language: string): CaseStyle {
  const current = CASE_STYLES.findIndex((style) => changeCase(text, style, language) === text);
  return CASE_STYLES[(current + 1) % CASE_STYLES.length] ?? 'sentence';
}

function sentenceCase(text: string, language: string): string {
  const isShouting = text === text.toLocaleUpperCase(language);
  let isStart = true;
  let end = 0;
  return text.replace(WORD, (word, offset: number) => {
    isStart ||= /[.!?…]["”’)\]]*\s+$/u.test(text.slice(end, offset));
    end = offset;
    const result = isStart
      ? capitalised(word, language, isShouting)
      : lowered(word, language, isShouting);
    isStart = false;
    end = offset + word.length;
    return result;
  });
}

function titleCase(text: string, language: string): string {
  const isShouting = text === text.toLocaleUpperCase(language);
  const words = Array.from(text.matchAll(WORD));
  const last = words.at(-1)?.index;
  return text.replace(WORD, (word, offset: number) => {
    const isEdge =
      offset === words[0]?.index || offset === last || /[:—]\s*$/u.test(text.slice(0, offset));
    const isSmall = SMALL_WORDS.has(word.toLocaleLowerCase(language));
    if (isSmall && !isEdge) return word.toLocaleLowerCase(language);
    return capitalised(word, language, isShouting);
  });
}

/** First letter large; the rest small only when the whole text was in capitals, so NATO stays. */
function capitalised(word: string, language: string, isShouting: boolean): string {
  const [first = '', ...rest] = Array.from(word);
  const tail = rest.join('');
  return first.toLocaleUpperCase(language) + (isShouting ? tail.toLocaleLowerCase(language) : tail);
}

/** Words with a capital inside or all in capitals are names or abbreviations and keep them. */
function lowered(word: string, language: string, isShouting: boolean): string {
  const isName = /\p{L}.*\p{Lu}/u.test(word);
  return isName && !isShouting ? word : word.toLocaleLowerCase(language);
}
