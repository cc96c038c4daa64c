/** Results, whose two numbers are one name for how it ended. */
import type { TrapShape } from './shape.ts';

const SCORE_VERB =
  'won|lost|beat|beaten|draw|drew|drawn|defeat\\w*|victory|win|wins|score\\w*|led|lead|leading|ahead|voted|vote|votes|ruled|ruling|thrash\\w*|level|trailing|trailed|trounced|edged|finished|ended|final';
const SCORE_NOUN =
  'win|victory|defeat|draw|loss|lead|vote|ruling|decision|majority|thriller|rout|triumph|aggregate|score|scoreline|record|formation|split|defeats|wins';

/** Results of matches, sets and votes; "3-1" without such a word is judged by the range reader. */
export const SCORES: TrapShape = {
  rule: 'score',
  patterns: [
    new RegExp(
      `\\b(?:${SCORE_VERB})\\b[^.\\n%$£€]{0,40}?(?<![\\d.,])\\d{1,3}[-–]\\d{1,3}(?![\\d%]|\\.\\d)`,
      'giu',
    ),
    new RegExp(
      `(?<![\\d.,])\\d{1,3}[-–](?:to[-–])?\\d{1,3}\\s+(?:\\p{L}+\\s+)?(?:${SCORE_NOUN})\\b`,
      'gu',
    ),
    /\b\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}[-–]\d{1,2}\))?(?:,?\s(?:and\s)?\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?)+/gu,
    /(?<![\d.,])\d{1,4}(?:-\d{1,4}){2,}\b/gu,
    /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|thirty|forty)-(?:nil|all|love)\b/giu,
    /\b[Bb]est[- ]of[- ](?:three|five|seven|nine|\d)\b(?!\s\p{Ll}+s\b)/gu,
    /\p{Lu}\p{L}+\s\d{1,3}[-–]\d{1,3}\s\p{Lu}\p{L}+/gu,
    /(?<![\d.,£$€])\d{1,3} for (?:\d|10|one|two|three|four|five|six|seven|eight|nine)(?= ?(?:[.,;)]|$|at |declared|in reply|when |after |off ))/gu,
  ],
};
