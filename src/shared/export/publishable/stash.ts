/** Leak guard: the stash is text set aside by the desk and never leaves. */
import { textOf } from '../../article/document.ts';
import { rewriteDocument } from './rewrite.ts';
import { type CleaningStep, noticesOf } from './step.ts';

/** Removes every stash with all it holds. */
export const removeStash: CleaningStep = (input) => {
  const removed: string[] = [];
  const document = rewriteDocument(input.document, (node) => {
    if (node.type !== 'stash') return node;
    removed.push(textOf(node));
    return null;
  });
  return { package: { ...input, document }, notices: noticesOf('stripped', 'Stash', removed) };
};
