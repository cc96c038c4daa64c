/**
 * What a line of text looks like: a heading, a sentence, a picture description.
 * Only judgements about wording live here; position is the recognisers' business.
 */
import { UNSPACED_SCRIPTS } from '../../article/scripts.ts';
import { wordsOf } from '../words/words.ts';

const UNSPACED = new RegExp(`^[${UNSPACED_SCRIPTS}]$`, 'u');

/** A full stop in any script, before closing quotes or brackets. */
const FULL_STOP = /[.…。．।۔][\p{Pf}\p{Pe}"']*$/u;

/** "U.S." and the like end a line without ending a sentence. */
const ABBREVIATION = /(?:\b(?:\p{Lu}\.){2,}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No|vs|etc|Dr)\.)$/u;

/** A heading is short: at most this many words and characters. */
const HEADING_WORDS = 14;
const HEADING_CHARACTERS = 100;

/** Patterns look only at so much of the end, or of the whole, of a text: long runs cost time. */
const ENDING = 40;
const LONGEST_LINE = 1000;

/** Length in words; two characters of a script without spaces count as one. */
export function lengthInWords(text: string): number {
  return wordsOf(text).reduce((sum, word) => sum + (UNSPACED.test(word) ? 0.5 : 1), 0);
}

/** Whether a text ends a sentence. */
export function endsWithStop(text: string): boolean {
  const end = text.slice(-ENDING);
  return FULL_STOP.test(end) && !ABBREVIATION.test(end);
}

/** Whether a line reads like a heading: short, begins like a title, no final stop. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= HEADING_CHARACTERS &&
    lengthInWords(text) <= HEADING_WORDS &&
    /\p{L}/u.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    !/[\n:;,—–-]$|\n|https?:\/\/|\S@\S/u.test(text) &&
    !endsWithStop(text)
  );
}

/** Whether a text is running prose: a sentence, or too long for a heading. */
export function looksLikeProse(text: string): boolean {
  return endsWithStop(text) || lengthInWords(text) > HEADING_WORDS * 2;
}

/** Rough number of sentences, abbreviations aside. */
export function sentenceCount(text: string): number {
  const ends = text
    .slice(0, LONGEST_LINE)
    .match(/[^\s.]{3,}[.!?…][\p{Pf}\p{Pe}"']*\s+(?=[\p{Lu}\p{Pi}"'])|[。！？]/gu);
  return (ends?.length ?? 0) + 1;
}

/** Verbs that make a line a statement rather than a description of a picture. */
const STATEMENT =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|says?|said|warns?|warned|tells?|told|calls?|called|plans?|wants?|faces?|faced|makes?|made|gives?|gave|gets?|got|comes?|came|goes|went|wins?|won|loses?|lost|raises?|raised|rises|rose|falls|fell|agrees?|agreed|announce[sd]?|promise[sd]?|approve[sd]?|reject(?:s|ed)?|votes?|voted|begins?|began|becomes?|became|finds?|found|shows? that|need(?:s|ed)?|seeks?|sought|remains?|remained|continue[sd]?|reveal(?:s|ed)?|demand(?:s|ed)?|accuse[sd]?|insist(?:s|ed)?)\b|n['’]t\b/i;

const PICTURE_CLUE =
  /\b(?:pictured|photographed|photo(?:graph)?|image|picture|file photo|silhouetted?|silhouettes|portrait|aerial view|view of|close-?up|backdrop|backgrounds?|foreground|seen (?:from|in|at|on)|from left|\(left\)|\(right\))\b/i;

/** How much a line reads like a picture description: 0 not, 1 it may, 2 it names a picture. */
export function pictureScore(text: string): 0 | 1 | 2 {
  if (
    text.length > LONGEST_LINE ||
    lengthInWords(text) > 30 ||
    sentenceCount(text) > 1 ||
    /^[“"«]/.test(text)
  )
    return 0;
  const statement = STATEMENT.test(text);
  if (PICTURE_CLUE.test(text)) return statement ? 1 : 2;
  return statement || !/\p{Script=Latin}/u.test(text) ? 0 : 1;
}
