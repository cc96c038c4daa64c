/**
 * A source's text in the stretches that it is searched by: a paragraph, cell or cue, and of long
 * ones a few sentences. What a search finds is offered as a passage, so no stretch is cut inside
 * a sentence.
 */
import { sentencesOf } from '../verify/sentences/sentences.ts';
import type { Range } from '../verify/text/range.ts';
import type { Projection } from './projection.ts';

/** Stretches longer than this are cut between sentences, in UTF-16 code units. */
const LONGEST = 400;

/** The stretches of a text in order; parts of a page that only lead elsewhere are left out. */
export function chunksOf({ text, segments }: Projection): Range[] {
  return segments
    .filter(({ kind, start, end }) => kind !== 'navigation' && kind !== 'footer' && start < end)
    .flatMap(({ start, end }) =>
      end - start <= LONGEST ? [{ start, end }] : sentenceGroups(text.slice(start, end), start),
    );
}

function sentenceGroups(text: string, offset: number): Range[] {
  const groups: Range[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const last = groups.at(-1);
    if (last !== undefined && end + offset - last.start <= LONGEST) {
      groups[groups.length - 1] = { start: last.start, end: end + offset };
    } else groups.push({ start: start + offset, end: end + offset });
  }
  return groups;
}
