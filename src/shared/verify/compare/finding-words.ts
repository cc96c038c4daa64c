/** Figures in the sentences that explain a verdict: hedge and text as written. */
import type { Approximation, Figure } from '../figures/figure.ts';

const WORDS: Readonly<Record<Approximation, string>> = {
  about: 'about',
  nearly: 'nearly',
  'just-under': 'just under',
  'just-over': 'just over',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
  'up-to': 'up to',
  exactly: 'exactly',
};

/** “nearly 50” for a finding. */
export function quoted(figure: Figure): string {
  const hedge = figure.approx === null ? '' : `${WORDS[figure.approx]} `;
  return `“${hedge}${figure.text}”`;
}
