/** Which claims the Evidence tab and the commands mean by "here". */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { claimSpans, claimsAt } from '../../../shared/article/edit/claim-marks.ts';
import { sentenceAt } from './sentence-at.ts';

/** Claims of the sentence at a position in reading order, but those that hold it come first. */
export function claimsHere(document: DocumentNode, position: number): string[] {
  const sentence = sentenceAt(document, position);
  const holding = claimsAt(document, position);
  if (sentence === null) return holding;
  const around = claimSpans(document)
    .filter(({ from, to }) => from < sentence.to && to > sentence.from)
    .map(({ id }) => id);
  return Array.from(new Set([...holding, ...around]));
}
