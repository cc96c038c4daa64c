/**
 * The part of a press release that is meant to be printed as it is: the paragraph about the sender,
 * notes to editors, contacts. Taking it over is no copying.
 */
import type { Range } from '../text/range.ts';

const HEADING =
  /^[ \t#*_]*(?:about (?:the )?\p{L}.{0,80}|notes? (?:to|for) editors?|editors['’] notes?|(?:press|media) (?:contacts?|enquiries|inquiries)|contacts?|-?ends-?|forward-looking statements?|disclaimer|boilerplate)[ \t:*_]*$/gimu;

const MOST_HEADING_WORDS = 9;

/** The ranges of a source from each such heading to the end of its section. */
export function boilerplateOf(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(HEADING)) {
    const [heading] = match;
    if (heading.trim().split(/\s+/).length > MOST_HEADING_WORDS || /[.!?]$/.test(heading.trim()))
      continue;
    ranges.push({ start: match.index, end: text.length });
  }
  // All that follows the first such heading is furniture: nothing of the story comes after it.
  return ranges.slice(0, 1);
}
