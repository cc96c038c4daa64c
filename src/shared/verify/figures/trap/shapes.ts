/**
 * Shapes of text whose numbers are names, not amounts: telephone numbers, codes, addresses,
 * citations of law, scores. A number inside a match of any pattern is no figure.
 */

/** A named family of patterns; every pattern is global and knows Unicode. */
export type TrapShape = { readonly rule: string; readonly patterns: readonly RegExp[] };

const STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Terrace|Way|Crescent|Close|Gardens|Row|Hill|Quay|Parade|Plaza|Highway|Broadway|Mews|Walk|Yard|Circus|Wharf';

const SCORE_VERB =
  'won|lost|beat|beaten|draw|drew|drawn|defeat\\w*|victory|win|wins|score\\w*|led|lead|leading|ahead|voted|vote|votes|ruled|ruling|thrash\\w*|level|trailing|trailed|trounced|edged|finished|ended|final';
const SCORE_NOUN =
  'win|victory|defeat|draw|loss|lead|vote|ruling|decision|majority|thriller|rout|triumph|aggregate|score|scoreline|record|formation|split|defeats|wins';

/** Telephone numbers, hotlines and emergency numbers. */
const TELEPHONE: TrapShape = {
  rule: 'telephone-number',
  patterns: [
    /\+\d{1,3}[\s-]?(?:\(?\d{1,5}\)?[\s.-]?){2,6}\d/gu,
    /(?<![\d.,])0\d{2,4}[\s-]\d{3,4}(?:[\s-]?\d{3,4})?(?!\d)/gu,
    /\(\d{3,5}\)\s?\d{3}[\s-]?\d{3,4}/gu,
    /(?<![\d-])(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/gu,
    /(?<![\d.,$£€-])\d{3}-\d{4}(?![\d-])/gu,
    /\b(?:call|dial|dialled|ring|phone|rang|text|telephone|hotline|helpline|tel)\b[.:]?\s+(?:on\s+|the\s+|number\s+)?\d[\d\s-]*\d/giu,
    /\b(?:999|911|112|101|111) (?:call|caller|operator|dispatcher)s?\b/gu,
  ],
};

/** Web and mail addresses, handles, versions, book numbers, coordinates, footnotes. */
const CODES: TrapShape = {
  rule: 'code',
  patterns: [
    /\b(?:https?:\/\/|www\.)\S+|(?<!\S)[\w.+-]+@\S+\.\w+/gu,
    /[#@]\w*\d\w*/gu,
    /\bIS[BS]N(?:-1[03])?:?\s*[\dX][\dX\s-]{6,16}[\dX]/gu,
    /\b10\.\d{4,9}\/\S+/gu,
    /(?<![\d.])(?!\d{1,3}(?:\.\d{3})+(?!\.?\d))\d+(?:\.\d+){2,}/gu,
    /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?!\.?\d)/gu,
    /\bv\d+(?:\.\d+)*\b/giu,
    /\b(?:version|iOS|Android|Windows|macOS|Python|Chrome|Firefox|Linux|release|build)\s\d+(?:\.\d+)*/giu,
    /\d+(?:\.\d+)?°\s?(?:\d+['’′]\s?)?(?:\d+(?:\.\d+)?["”″]\s?)?[NSEW]\b/gu,
    /-?\d{1,3}\.\d{4,},\s?-?\d{1,3}\.\d{4,}/gu,
    /\[\d{1,3}\]/gu,
    /(?<=^|\n)\s*(?:\d{1,3}[.)]|\(\d{1,3}\))(?=\s)/gu,
    /\b\d{1,4}x\d{1,4}\b/giu,
    /\b(?:720|1080|1440|2160)p\b/gu,
    /\b\d{1,3}-[A-Z]\b/gu,
    /\b7-Eleven\b|\b3M\b|\b50 Cent\b|\b24\/7\b|\b[79]\/(?:11|7)\b|\b50[-/]50\b/gu,
    /\b[Tt]he (?:number |no\.? )?\d{1,3}[A-Za-z]? (?:bus|tram|train|trolleybus|ferry|shirt|jersey|iron|certificate)\b/gu,
    /\bPO Box \d+|\bP\.O\. Box \d+/gu,
  ],
};

/** Houses in streets and postal codes. */
const ADDRESS: TrapShape = {
  rule: 'address',
  patterns: [
    new RegExp(
      `(?<![\\d,.$£€])\\d{1,5}[A-Za-z]?(?:[-–]\\d+)?\\s+(?:(?:[A-Z][\\w’'.]+|\\d+(?:st|nd|rd|th))\\s+){0,3}(?:${STREET})\\b`,
      'gu',
    ),
    /\b\d{1,4}(?:st|nd|rd|th)\s+(?:Street|Avenue|Floor|Precinct|District|Regiment|Infantry|Airborne)\b/gu,
    /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gu,
    /\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b/gu,
    /\b1600 Pennsylvania\b/gu,
  ],
};

/** Citations of statutes, judgments and verses. */
const LAW: TrapShape = {
  rule: 'legal-citation',
  patterns: [
    /\[\d{4}\]\s(?:\d+\s)?[A-Z][\w.]*(?:\s[A-Z][\w.()]*)*\s\d+/gu,
    /\(\d{4}\)\s\d+\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)*\s\d+/gu,
    /\b\d+\s+(?:U\.\s?S\.(?:\s?C\.)?|USC|F\.\s?(?:\dd|\d?\s?Supp\.?(?:\s?\dd)?)|S\.\s?Ct\.|C\.?F\.?R\.?)\s*(?:§+\s*)?\d+[\w.()]*/gu,
    /§+\s?\d[\w.()-]*/gu,
    /\b(?:s|ss|para|paras|art|arts|cl|r)\.?\s?\d+\(\w+\)/gu,
    /\b\d+\([a-z0-9]+\)(?:\([a-z0-9]+\))*/gu,
    /\b\d+:\d+-[a-z]{2}-\d+/gu,
    /\b(?:[1-3]\s)?[A-Z]\p{L}+\s\d{1,3}:\d{1,3}(?:[-–]\d{1,3})?\b/gu,
  ],
};

/** Results of matches, sets and votes; "3-1" without such a word is judged by the range reader. */
const SCORES: TrapShape = {
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
    /\p{Lu}\p{L}+\s\d{1,3}[-–]\d{1,3}\s\p{Lu}\p{L}+/gu,
    /(?<![\d.,£$€])\d{1,3} for (?:\d|10|one|two|three|four|five|six|seven|eight|nine)(?= ?(?:[.,;)]|$|at |declared|in reply|when |after |off ))/gu,
  ],
};

/** Set phrases whose number counts nothing. */
const IDIOMS: TrapShape = {
  rule: 'set-phrase',
  patterns: [
    /\b(?:whole nine yards|cloud nine|square one|two cents|on all fours|nine[- ]to[- ]five|9[- ]to[- ]5|six of one|half a dozen of the other|one-on-one|one-to-one|two-by-four|forty winks|seven seas|nineteen to the dozen|fifty-fifty|twenty-twenty|back to zero|ground zero|zero[- ]sum|zero[- ]tolerance|zero[- ]hours?|net[- ]zero|sub-zero|zero in|zeroed in|patient zero|year zero|eleventh hour|sixth sense|third party|third world|two-way|two-faced|four-wheel|four-letter|five-star|four-star|three-star|two-dimensional|three-dimensional|two-tone|three-piece|one-two|two-time|two-timing|all four corners|four-square|one or two things|a thousand times|a million miles|two-step|three-point turn|six-pack|ten-gallon|nine lives|seven deadly|high five|take five|eight ball|behind the eight|twelve-step)\b/giu,
  ],
};

/** Every family, in the order in which a match names its rule. */
export const TRAP_SHAPES: readonly TrapShape[] = [TELEPHONE, ADDRESS, LAW, CODES, SCORES, IDIOMS];
