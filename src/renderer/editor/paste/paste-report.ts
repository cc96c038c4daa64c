/** What a paste from outside did, for the message that offers "paste as plain text". */
import type { ImportItem } from '../../../shared/import/report.ts';
import type { OutsideContent } from './clipboard-content.ts';
import type { Placed } from './place-at-selection.ts';

/** One paste: what became of each part, and its plain text in case that is wanted instead. */
export type PasteReport = {
  readonly items: readonly ImportItem[];
  readonly plainText: string;
};

/** The report of content placed in running text, or of what a field or point made of it. */
export function reportOf(outside: OutsideContent, placed: Placed): PasteReport {
  const { plainText, pasted } = outside;
  if (placed.kind === 'blocks') return { items: pasted.report.items, plainText };
  const isChanged = pasted.blocks.length > 1 || pasted.report.items.length > 0;
  const item = flattenedItem(placed, plainText);
  return { items: isChanged ? [item] : [], plainText };
}

function flattenedItem({ field, kind, text }: Placed, original: string): ImportItem {
  const reason =
    kind === 'points'
      ? 'Each paragraph became a point of the box.'
      : 'This field is one line of text, so line breaks and formatting were left out.';
  return {
    id: `flattened-${field}`,
    kind: 'changed',
    field,
    original,
    result: text,
    reason,
    undo: null,
  };
}
