/** The sentence around a position, as positions of the document. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { sentencesOf } from '../../../shared/verify/sentences/sentences.ts';

/** The sentence that holds a position; null where there is no text. */
export function sentenceAt(
  document: DocumentNode,
  position: number,
): { readonly from: number; readonly to: number } | null {
  const $position = document.resolve(position);
  const { parent } = $position;
  if (!parent.isTextblock) return null;
  const text = parent.textBetween(0, parent.content.size, '\n', ' ');
  const offset = $position.parentOffset;
  const sentence = sentencesOf(text).find(({ end }) => offset <= end) ?? sentencesOf(text).at(-1);
  if (sentence === undefined) return null;
  return { from: $position.start() + sentence.start, to: $position.start() + sentence.end };
}
