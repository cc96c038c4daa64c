/** Tells the name of a work from speech. Called by classify.ts. */

const WORKS =
  'book|novel|novella|memoir|biography|autobiography|film|movie|documentary|short|album|song|single|' +
  'track|record|hit|ballad|anthem|hymn|carol|series|sitcom|programme|program|show|episode|podcast|play|' +
  'musical|opera|ballet|poem|poems|sonnet|collection|essay|paper|article|column|editorial|report|study|' +
  'thesis|painting|portrait|sculpture|mural|exhibition|installation|magazine|newspaper|comic|game|' +
  'chapter|story|pamphlet|lecture|talk|sermon|symphony|thriller|bestseller|sequel|trilogy|cartoon|' +
  'sketch|piece|work|drama|comedy|EP|LP|video|blog|newsletter|tune|reel|jig|march|waltz|photograph|print|debut|tale';

const WORK_BEFORE = new RegExp(
  `\\b(?:${WORKS})s?,? (?:(?:is |was |are |were )?(?:called|titled|entitled|named|about \\p{L}+|of \\d{4}),? )?$`,
  'iu',
);
const WORK_AFTER = new RegExp(
  `^,? (?:the|a|an|his|her|their) (?:\\p{L}+ ){0,2}(?:${WORKS})\\b`,
  'iu',
);
const NAMED_BEFORE =
  /\b(?:titled|entitled|author of|starred in|stars in|starring in|wrote|recorded|sang|sings|sing|singing|performed|perform|performs|directed|directs|published|read from|reading from|reviewed|chorus of|version of|rendition of|production of|performance of|adaptation of|copy of|copies of|screening of|edition of|cast of|premiere of|whose)\s$/iu;
const SMALL =
  /^(?:a|an|the|of|in|on|at|by|for|to|from|and|or|but|nor|with|as|is|de|la|le|du|von|van|into|over|under|up|off|no|not|my|vs)$/u;

/** Whether the words are the name of a work, by their capitals and the words beside them. */
export function isTitle(words: string, before: string, after: string): boolean {
  const bare = words.replace(/[,.]$/u, '');
  const parts = bare.split(/[\s—–-]+/u).filter((part) => /\p{L}|\p{N}/u.test(part));
  const capital = /^[\p{Lu}\p{N}¿¡]/u.test(bare);
  if (!capital) return false;
  if (WORK_AFTER.test(after) && isTitleCase(parts)) return true;
  if (/known (?:\p{L}+ ){0,3}as $/u.test(before)) return false;
  const strong = WORK_BEFORE.test(before);
  if (strong) return !/[,:]\s*$/u.test(before.trimEnd()) || isTitleCase(parts);
  if (NAMED_BEFORE.test(before)) return isTitleCase(parts);
  if (/^ \((?:19|20)\d\d\)/u.test(after)) return isTitleCase(parts);
  if (/[,:]\s*$/u.test(before) || /[.!?]$/u.test(words)) return false;
  if (before.trim() === '' && /^\s*(?:said|,)/u.test(after)) return false;
  return (
    parts.length >= 2 && isTitleCase(parts) && !/\b(?:said|says|called|branded)\s$/u.test(before)
  );
}

/** Every word has a capital but the small ones; two words at least, or one. */
function isTitleCase(parts: readonly string[]): boolean {
  return parts.every(
    (part, index) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(part) || (index > 0 && SMALL.test(part)),
  );
}
