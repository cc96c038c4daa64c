/**
 * Choosing a passage without a mouse: sentence by sentence, then made longer or shorter by words
 * at either end.
 */

import { sentencesOf } from '../../verify/sentences/sentences.ts';
import type { Range } from '../../verify/text/range.ts';
import { tokensOf } from '../../verify/text/tokens.ts';
import type { Projection } from '../projection.ts';

/** What a key does to the chosen passage. */
export type PassageStep =
  | 'next-sentence'
  | 'previous-sentence'
  | 'add-sentence'
  | 'longer'
  | 'shorter'
  | 'start-earlier'
  | 'start-later';

/** The sentences of a source, segment by segment, so that none runs over a heading or a cell. */
export function sourceSentences({ text, segments }: Projection): Range[] {
  return segments.flatMap((segment) =>
    sentencesOf(text.slice(segment.start, segment.end)).map(({ start, end }) => ({
      start: segment.start + start,
      end: segment.start + end,
    })),
  );
}

/** The passage after a step; the first sentence when nothing was chosen. */
export function step(
  text: string,
  sentences: readonly Range[],
  chosen: Range | null,
  kind: PassageStep,
): Range | null {
  if (chosen === null) return sentences[0] ?? null;
  switch (kind) {
    case 'next-sentence':
      return sentences.find(({ start }) => start >= chosen.end) ?? chosen;
    case 'previous-sentence':
      return sentences.findLast(({ end }) => end <= chosen.start) ?? chosen;
    case 'add-sentence': {
      const next = sentences.find(({ end }) => end > chosen.end);
      return next === undefined ? chosen : { start: chosen.start, end: next.end };
    }
    case 'longer':
    case 'shorter':
    case 'start-earlier':
    case 'start-later':
      return byWords(text, chosen, kind);
  }
}

/** Characters around a passage in which its next word is looked for. */
const NEAR = 200;

function byWords(
  text: string,
  { start, end }: Range,
  kind: 'longer' | 'shorter' | 'start-earlier' | 'start-later',
): Range {
  const from = Math.max(0, start - NEAR);
  const words = tokensOf(text.slice(from, end + NEAR)).map((token) => ({
    start: token.start + from,
    end: token.end + from,
  }));
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  switch (kind) {
    case 'longer':
      return { start, end: words.find((word) => word.end > end)?.end ?? end };
    case 'shorter':
      return { start, end: inside.findLast((word) => word.end < end)?.end ?? end };
    case 'start-earlier':
      return { start: words.findLast((word) => word.start < start)?.start ?? start, end };
    case 'start-later':
      return { start: inside.find((word) => word.start > start)?.start ?? start, end };
  }
}
