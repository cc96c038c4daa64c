/**
 * Pull quotes against the text they are pulled from: one that reads otherwise there has drifted.
 * One that is not there at all is a quote of its own, to be found in a source.
 */
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { QuoteCheck } from '../../quotes/quote-check.ts';
import { verifyQuote } from '../../quotes/verify-quote.ts';
import type { CheckMemory } from '../check-memory.ts';
import type { FindingPlace } from '../finding.ts';
import type { Observation } from '../observation.ts';
import { differencesOf } from './quote-observations.ts';

/** A quote that is not linked to a passage. */
export type FreeQuote = { readonly text: string; readonly place: FindingPlace | null };

/** What was seen of pull quotes, and those that do not come from the running text. */
export type PulledQuotes = {
  readonly observations: readonly Observation[];
  readonly elsewhere: readonly FreeQuote[];
};

/** Compares every pull quote with the running text of the piece. */
export function pulledQuotes(
  { blocks }: CheckedPiece,
  running: string,
  memory: CheckMemory,
): PulledQuotes {
  const observations: Observation[] = [];
  const elsewhere: FreeQuote[] = [];
  for (const { field, blockId, text } of blocks) {
    if (field !== 'pull-quote') continue;
    const place = { blockId, start: 0, end: text.length };
    const check = memory.recall<QuoteCheck>('pull', JSON.stringify([text, running]), () =>
      verifyQuote(text, running),
    );
    if (check.verdict === 'not-found') elsewhere.push({ text, place });
    else observations.push(...drift(text, place, check, running));
  }
  return { observations, elsewhere };
}

function drift(
  text: string,
  place: FindingPlace,
  check: QuoteCheck,
  running: string,
): Observation[] {
  if (check.verdict !== 'altered-minor' && check.verdict !== 'altered-material') return [];
  const inText =
    check.start === null || check.end === null ? '' : running.slice(check.start, check.end);
  return [
    {
      rule: 'pull-quote-drift',
      sentence: 'The pull quote does not read as the words in the text.',
      place,
      article: text,
      source: inText,
      differences: differencesOf(check),
      fixes: inText === '' ? [] : [{ label: 'Use the words of the text', place, text: inText }],
    },
  ];
}
