/**
 * What each press of "select all" selects: first the field or box around the caret, then the
 * body, then the whole piece. Pressing again keeps the whole piece.
 */
import { AllSelection, type Selection, TextSelection } from '@tiptap/pm/state';
import { findSlot, regionSpan, type Span } from './regions.ts';

/** The next larger selection. */
export function widerSelection(selection: Selection): Selection {
  const document = selection.$from.doc;
  const body = findSlot(document, 'body');
  const spans: Span[] = [regionSpan(selection.$from)];
  if (body !== null) {
    spans.push({ from: body.position + 1, to: body.position + body.node.nodeSize - 1 });
  }
  for (const span of spans) {
    const candidate = textSelection(selection, span);
    if (selection.empty ? !candidate.empty : isWider(candidate, selection)) return candidate;
  }
  return new AllSelection(document);
}

function textSelection(selection: Selection, span: Span): Selection {
  const document = selection.$from.doc;
  return TextSelection.between(document.resolve(span.from), document.resolve(span.to));
}

/** A candidate counts when it adds something, or is somewhere else (the body, after a headline). */
function isWider(candidate: Selection, selection: Selection): boolean {
  const covered = selection.from <= candidate.from && selection.to >= candidate.to;
  return !candidate.empty && !covered;
}
