/** The noun an amount counts ("people" in "50 young people"), found by position and plural form. */
import { afterHyphen, lowerAt, type Token } from '../token.ts';

/** Plural nouns without s and group nouns that news counts by. */
const COUNTED: ReadonlySet<string> = new Set(
  'people mps peers men women children police personnel staff troops pupils students workers employees jobs homes houses households deaths cases patients soldiers civilians voters votes seats users customers passengers refugees migrants residents families victims doctors nurses teachers prisoners officers members arrests injuries hectares acres tonnes tons barrels litres kilometres miles cattle sheep fish aircraft species series words pages copies shares vehicles cars trees schools hospitals companies firms businesses followers subscribers views downloads tests doses vaccines visitors tourists fans players adults babies'.split(
    ' ',
  ),
);

/** Words that end in s and are no counted noun. */
const NOT_PLURAL: ReadonlySet<string> = new Set(
  'is was has as this his its us vs versus plus minus less across previous various serious famous religious always perhaps towards besides afterwards thus does says gives was times'.split(
    ' ',
  ),
);

/** Words at which the search for a noun stops. */
const STOP: ReadonlySet<string> = new Set(
  'a an the and or but of in on at to from by for with as than that which who is are was were be been has have had will would said says not no if when while after before since until into over under between against about more they he she it we i you there also'.split(
    ' ',
  ),
);

/** Whether a lower-case word is a noun that amounts count. */
export function isCountedNoun(word: string): boolean {
  return COUNTED.has(word) || isPlural(word);
}

/** Whether a word is one of the nouns news most often counts, not merely a plural. */
export function isCommonCountedNoun(word: string): boolean {
  return COUNTED.has(word);
}

/** The noun within three words after an amount, in lower case, or null. */
export function nounAfter(tokens: readonly Token[], at: number): string | null {
  let last: string | null = null;
  const start = lowerAt(tokens, at) === 'of' ? at + 1 : afterHyphen(tokens, at);
  for (let index = start; index < start + 4; index += 1) {
    const token = tokens[index];
    const word = lowerAt(tokens, index);
    if (word === 'the' || word === 'all' || word === 'its') continue;
    if (token?.kind !== 'word' || STOP.has(word)) return last;
    if (isCountedNoun(word)) return word;
    last = last ?? (/^\p{Ll}/u.test(token.text) ? word : null);
  }
  return null;
}

function isPlural(word: string): boolean {
  return /\p{L}{2}[^s'\P{L}]s$/u.test(word) && !NOT_PLURAL.has(word);
}
