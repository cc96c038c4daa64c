/** What kind of claim a stretch of text is when somebody links it to a passage. */
import type { ClaimKind } from '../../evidence/claim.ts';
import { figuresOf } from '../figures/scan.ts';

const QUOTE_MARKS = /^\s*["'“‘„«].*["'”’“»][.,;:]?\s*$/su;

/** Share of a text's letters and digits that must be figures for it to count as one. */
const MOSTLY = 0.5;

/** A quote in its marks, a figure with little around it, a paraphrase otherwise. */
export function claimKindOf(text: string): ClaimKind {
  if (QUOTE_MARKS.test(text)) return 'quote';
  const weight = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '').length;
  const figures = figuresOf(text).reduce((sum, figure) => sum + weight(figure.text), 0);
  return figures > 0 && figures >= weight(text) * MOSTLY ? 'figure' : 'paraphrase';
}
