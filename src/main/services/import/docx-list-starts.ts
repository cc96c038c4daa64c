/**
 * Carries the first numbers of lists through the converter, which knows none: as bookmarks,
 * which it turns into anchors at the head of an item.
 */
import type { NumberedParagraph } from './docx-numbering.ts';

/** What the converter's document is made of, as far as lists and text are concerned. */
export type WordElement = {
  readonly type: string;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  children?: readonly WordElement[];
  readonly name?: string;
  /** The words of a text. */
  readonly value?: string;
};

const ANCHOR = 'filed-list-start-';

/**
 * Marks the first item of each ordered list that does not begin with 1. Where the converter sees
 * other numbered paragraphs than we do (deleted ones, numbers set by a style) nothing is marked.
 */
export function withListStarts(
  document: WordElement,
  numbered: readonly NumberedParagraph[],
): WordElement {
  const items = numberedIn(document);
  const same =
    items.length === numbered.length &&
    items.every((item, index) => Number(item.numbering?.level) === numbered[index]?.level);
  if (!same) return document;
  for (const [index, item] of items.entries()) {
    const begins = numbered[index]?.begins ?? 1;
    if (item.numbering?.isOrdered !== true || begins === 1) continue;
    const mark = { type: 'bookmarkStart', name: `${ANCHOR}${begins}` };
    item.children = [mark, ...(item.children ?? [])];
  }
  return document;
}

/** Numbered paragraphs in the order of their ends. */
function numberedIn(element: WordElement): WordElement[] {
  const below = (element.children ?? []).flatMap(numberedIn);
  const isItem = element.type === 'paragraph' && element.numbering != null;
  return isItem ? [...below, element] : below;
}

/** The converter's HTML with the marks turned into `start` attributes of their lists. */
export function withStartAttributes(html: string): string {
  return html
    .replaceAll(new RegExp(`<ol><li><a id="${ANCHOR}(\\d{1,9})"></a>`, 'g'), '<ol start="$1"><li>')
    .replaceAll(new RegExp(`<a id="${ANCHOR}\\d+"></a>`, 'g'), '');
}
