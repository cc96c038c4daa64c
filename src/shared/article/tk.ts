/**
 * TK markers: the trade's sign for "to come", a fact still to be filled in. Defined once
 * here for the editor, the library's "missing" list and the exporters, which refuse them.
 */
import type { StoredDocument } from './json.ts';
import { pictureNodes, textAttribute, textBlocks } from './text-blocks.ts';

/** `[TK …]` on one line, or `TK`, `TKTK` … as a whole word in capitals. */
const TK_MARKER =
  /\[TK(?![\p{L}\p{N}])[^\]\n]{0,300}\]|(?<![\p{L}\p{N}_])(?:TK)+(?![\p{L}\p{N}_])/gu;

/** One marker in a text; `from` and `to` are UTF-16 offsets into it. */
export type TkMarker = { readonly from: number; readonly to: number; readonly text: string };

/** Every marker of a text, in order, never overlapping. */
export function findTkMarkers(text: string): TkMarker[] {
  const markers: TkMarker[] = [];
  for (const match of text.matchAll(TK_MARKER)) {
    markers.push({ from: match.index, to: match.index + match[0].length, text: match[0] });
  }
  return markers;
}

/** Markers that a reader could meet: in all text and alternative texts, stash left out. */
export function countTkMarkers(document: StoredDocument): number {
  const texts = [
    ...textBlocks(document)
      .filter((block) => !block.stashed)
      .map((block) => block.text),
    ...pictureNodes(document).map((picture) => textAttribute(picture, 'alt')),
  ];
  return texts.reduce((total, text) => total + findTkMarkers(text).length, 0);
}
