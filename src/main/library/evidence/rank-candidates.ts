/**
 * Orders stretches of text by how well they may support a claim. A figure that agrees counts
 * most, a rare word more than a common one. The index alone cannot say this: in a library of a
 * few texts every word is common.
 */
import { figureTerms, searchWords } from './index-terms.ts';

/** What a figure in common is worth, where a word of the usual rarity is worth about one. */
const FIGURE_WORTH = 4;

/** A stretch with the figures in it, as the index has them. */
type Rankable = { readonly text: string; readonly figures: readonly string[] };

/** The same candidates, best first; equal ones stay in their order. */
export function rankCandidates<Candidate extends Rankable>(
  claim: string,
  candidates: readonly Candidate[],
): Candidate[] {
  const words = searchWords(claim);
  const figures = figureTerms(claim);
  const read = candidates.map((candidate) => ({
    candidate,
    words: new Set(searchWords(candidate.text)),
    figures: new Set(candidate.figures),
  }));
  const worth = new Map(
    words.map((word) => {
      const holders = read.filter((entry) => entry.words.has(word)).length;
      return [word, holders === 0 ? 0 : Math.log(1 + candidates.length / holders)];
    }),
  );
  const scored = read.map((entry) => {
    const shared = words.filter((word) => entry.words.has(word));
    const common = figures.filter((figure) => entry.figures.has(figure)).length;
    const score = shared.reduce((sum, word) => sum + (worth.get(word) ?? 0), 0);
    return { candidate: entry.candidate, score: score + common * FIGURE_WORTH };
  });
  return scored.sort((one, other) => other.score - one.score).map(({ candidate }) => candidate);
}
