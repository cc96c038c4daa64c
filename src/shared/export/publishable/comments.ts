/** Leak guard: comments are the newsroom's own talk; their anchors leave no trace in the text. */
import { textOf } from '../../article/document.ts';
import type { NodeJson } from '../../article/json.ts';
import { INTERNAL_MARKS } from '../../article/marks.ts';
import { rewriteDocument } from './rewrite.ts';
import { type CleaningStep, noticesOf } from './step.ts';

/** Removes comment anchors from text and citations, and every other internal mark still there. */
export const removeComments: CleaningStep = (input) => {
  const commented: string[] = [];
  const document = rewriteDocument(input.document, (node) => {
    const isCommented = node.marks?.some((mark) => mark.type === 'comment') === true;
    if (isCommented || hasAnchors(node)) commented.push(textOf(node));
    return withoutAnchors(node);
  });
  return {
    package: { ...input, document },
    notices: noticesOf('stripped', 'Comments', commented),
  };
};

function hasAnchors(node: NodeJson): boolean {
  const comments = node.attrs?.comments;
  return Array.isArray(comments) && comments.length > 0;
}

function withoutAnchors(node: NodeJson): NodeJson {
  const { marks, ...rest } = node;
  const kept = marks?.filter((mark) => !INTERNAL_MARKS.some((name) => name === mark.type)) ?? [];
  const attrs = node.attrs !== undefined && 'comments' in node.attrs ? { comments: [] } : {};
  return {
    ...rest,
    ...(node.attrs && { attrs: { ...node.attrs, ...attrs } }),
    ...(kept.length > 0 && { marks: kept }),
  };
}
