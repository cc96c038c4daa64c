/** What texts are found by: significant words, and figures as one word each. */
import { figureTokens } from '../../../shared/verify/compare/tokens.ts';

/** Most words of a claim that are searched for; the rarest would be best, the first will do. */
const MOST_WORDS = 40;

/** Words that are in every text and tell none from another. */
const COMMON = new Set(
  (
    'the and for that with was were has have had not are but this from they their them his her ' +
    'its who which will would said says been than then when what where there about into over ' +
    'after also more most some such only other our out all can could may one two you she him'
  ).split(' '),
);

/** The words of a claim worth searching for, each once. */
export function searchWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !COMMON.has(word));
  return [...new Set(telling)].slice(0, MOST_WORDS);
}

/** The figures of a text, each in one form that the index keeps whole. */
export function figureTerms(text: string): string[] {
  return [...new Set(figureTokens(text).map(asOneWord))];
}

/** The index takes words apart at signs; a figure must stay in one. */
function asOneWord(token: string): string {
  return `f${token.replace(/[^A-Za-z0-9]/g, (sign) => `x${sign.charCodeAt(0).toString(16)}x`)}`;
}
