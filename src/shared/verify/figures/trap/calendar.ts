/** Shapes of dates, years and clock times; dates/ reads them, the figure scanner leaves them out. */
import type { TrapShape } from './shape.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const TENS_YEAR =
  '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Calendar dates and years. */
const DATES: TrapShape = {
  rule: 'date',
  patterns: [
    new RegExp(
      `(?<![\\d.,$£€])(?:${DAY}\\s?(?:[-–,]|to|and|or)\\s?){0,4}${DAY}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+\\d{4})?`,
      'gu',
    ),
    new RegExp(
      `\\b${MONTH}\\s+(?:3[01]|[0-2]?\\d)(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d|\\s?(?:per|million|bn))(?:\\s?(?:[-–]|to|and)\\s?${DAY}(?!\\d))?(?:,?\\s+\\d{4}(?!\\d))?`,
      'gu',
    ),
    new RegExp(`\\b${MONTH},?\\s+(?:['’]\\d{2}|\\d{4})(?!\\d|[,.]\\d)`, 'gu'),
    new RegExp(`\\b${WEEKDAY},?\\s+(?:the\\s+)?${DAY}(?!\\d|\\s\\p{Ll})`, 'gu'),
    /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?\b/gu,
    /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)/gu,
    /\b(?:1[0-9]|20)\d{2}s\b/gu,
    /(?<![\d,.$£€])(?:1[5-9]|20)\d{2}[-–/](?:(?:1[5-9]|20)\d{2}|\d{2})(?![\d,])/gu,
    /['’]\d{2}s?\b(?!\s?["”″])/gu,
    /\b(?:early|mid|late|the|her|his|their|my|in)[- ](?:early[- ]|mid[- ]|late[- ]|own )?[1-9]0s\b/giu,
    /\b\d{1,2}(?:st|nd|rd|th)[- ]century\b/gu,
    /\bAD\s?\d+\b|(?<![\d,])\d+\s?(?:BCE?|CE|AD)\b/gu,
    /\b(?:FY|Q[1-4]|H[12])\s?['’]?\d{0,4}\b/gu,
    new RegExp(`\\b(?:eighteen|nineteen|twenty)[- ](?:${TENS_YEAR}|oh[- ]\\w+)\\b`, 'giu'),
    /\b(?:on|by|until|since|from|before|after) the \d{1,2}(?:st|nd|rd|th)\b(?!\s\p{Ll})/gu,
  ],
};

/** Times of day. */
const CLOCK: TrapShape = {
  rule: 'clock-time',
  patterns: [
    /(?<![\d.])\d{1,2}(?:[:.]\d{2})?(?:\s?[-–]\s?\d{1,2}(?:[:.]\d{2})?)?\s?(?:am|pm|a\.m\.?|p\.m\.?|AM|PM)(?!\w)/gu,
    /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?![\d:])/gu,
    /(?<!\d)\d{1,2}\.\d{2}\s?(?:GMT|BST|UTC|CET|CEST|EST|EDT|PST)\b/gu,
    /(?<!\d)\d{3,4}\s?(?:GMT|BST|UTC|CET|CEST|EST|EDT|PST|ET|hours local|hrs)\b/gu,
    /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?o['’]clock\b/giu,
    /\b[Tt]he \d{1,2}[.:]\d{2} (?:to|from|at|train|service|bus|express|ferry|flight|boat|showing|performance|kick-off|start)\b/gu,
    /\b(?:on|is|was|caught|catch|missed|miss|took|boarded|board) the \d{1,2}\.[0-5]\d\b(?!\s?(?:%|per|million|billion|bn|m\b|\p{L}+s\b))/giu,
    /\b(?:at|by|until|till|from|before|after) \d{1,2}\.[0-5]\d(?=[,.;:)]?(?:\s*$|\s(?:on|in the|and|tonight|tomorrow|sharp|local|that|every|each|to|for|when|but)\b|[,.;:)]\s))/gmu,
    /\b(?:after|before|at|until|till|past|around|about|by|since) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;:!?]|\s*$|\s(?:on|in the|at night|tonight|tomorrow|sharp|every|each)\b)(?<!\b(?:stood|stands|remained|remains|put|set|estimated|capped|fixed|is|was|by|rose|fell|cut|up|down|all|grew|increased|reduced|lost|won|beat) (?:at|about|around|by) \p{L}+)/gmu,
    /\b(?:at|by|until|till|before|after) (?:a )?(?:quarter|five|ten|twenty|twenty-five) to (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?!\s\p{Ll}+s\b)/gu,
    /\b(?:at|by|until|till|from|before|after) \d{1,2}(?= (?:tonight|tomorrow|sharp|in the (?:morning|afternoon|evening)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))/gu,
    new RegExp(
      `\\b(?:since|at|by|until|till|from|before|after) ${HOUR} (?:that|this|every|each) (?:morning|afternoon|evening|night|day)`,
      'giu',
    ),
    new RegExp(
      `\\b(?:from|between) ${HOUR} (?:to|and|until|till) ${HOUR}(?= (?:in the|at night|every|each|on \\p{Lu}\\p{L}+day))`,
      'giu',
    ),
    new RegExp(`(?<=^|[.!?] )By ${HOUR}(?=,? (?:the|he|she|they|it|we|there)\\b)`, 'gmu'),
    new RegExp(
      `\\b(?:at|by|until|till|before|after) \\d{1,2} to ${HOUR}\\b(?! \\p{Ll}+s\\b)`,
      'giu',
    ),
    new RegExp(`\\bnews at ${HOUR}\\b`, 'giu'),
    new RegExp(
      `\\b(?:(?:opens?|shuts?|meet(?: me| us| him| her)?|woke|wakes|tolled|call me|ring me) (?:at|by|until|till|after|before)|struck|strikes|chimed) (?:1[0-2]|[1-9]|${HOUR})(?=[.,;!?]|\\s*$|\\s(?:and|or|on|but|when|as)\\b)(?!\\.\\d|,\\d)`,
      'gimu',
    ),
    /\b(?:12|twelve) (?:noon|midnight)\b/giu,
    new RegExp(`\\b(?:at half|gone) ${HOUR}\\b(?! \\p{Ll}+s\\b)`, 'giu'),
    /\ba? ?quarter (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/giu,
    /\b(?:half|quarter|five|ten|twenty|twenty-five|\d{1,2}(?: minutes)?) past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?!\s?(?:per|%|million|billion|times|people|years|points))/giu,
  ],
};

/** Both families. */
export const CALENDAR_SHAPES: readonly TrapShape[] = [DATES, CLOCK];
