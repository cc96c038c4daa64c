/** The mends of a quote that is not word for word, as text to put in; a person picks one. */
import { tierOf } from './edit-class.ts';
import type { Judged } from './judge.ts';
import type { QuoteEdit, QuoteFix } from './quote-check.ts';
import { coreOf } from './quote-parts.ts';

/** The fixes for every edit that the reader is not told of, and one for the quote as a whole. */
export function fixesOf({ alignment: { quote }, edits }: Judged): readonly QuoteFix[] {
  const undisclosed = edits.filter(
    (edit) => !['cosmetic', 'disclosed'].includes(tierOf(edit.class)),
  );
  if (undisclosed.length === 0) return [];
  const core = coreOf(quote);
  const paraphrase: QuoteFix = {
    kind: 'make-paraphrase',
    quoteRange: { start: 0, end: quote.length },
    replacement: core,
  };
  return [...undisclosed.flatMap((edit) => fixesOfEdit(edit, quote)), paraphrase];
}

function fixesOfEdit(edit: QuoteEdit, quote: string): readonly QuoteFix[] {
  const { quoteRange, from, to } = edit;
  const wording: QuoteFix = {
    kind: 'use-source-wording',
    quoteRange,
    replacement: spaced(edit, quote, from),
  };
  if (edit.class === 'reordering') return [wording];
  if (to === '') {
    return [
      wording,
      { kind: 'insert-ellipsis', quoteRange, replacement: spaced(edit, quote, '…') },
    ];
  }
  return [wording, { kind: 'bracket', quoteRange, replacement: `[${to}]` }];
}

/** Words put in at a place of their own need a space after them, unless the quote ends there. */
function spaced({ quoteRange }: QuoteEdit, quote: string, text: string): string {
  if (quoteRange.start < quoteRange.end || text === '') return text;
  return quoteRange.end < quote.length ? `${text} ` : ` ${text}`;
}
