/** Commands of links. Every address passes `linkAddress`, which knows what a link may be. */
import type { Mark } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { linkAddress } from '../../../shared/article/edit/link-address.ts';

/** The link at the caret or at the start of the selection, with the text it covers. */
export function linkAt(state: EditorState): {
  readonly href: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
} | null {
  const { $from } = state.selection;
  const type = state.schema.marks.link;
  const around = [$from.nodeAfter, $from.nodeBefore];
  const mark = around.flatMap((node) => node?.marks ?? []).find((found) => found.type === type);
  if (mark === undefined) return null;
  const href: unknown = mark.attrs.href;
  const title: unknown = mark.attrs.title;
  const text = {
    href: typeof href === 'string' ? href : '',
    title: typeof title === 'string' ? title : '',
  };
  return { ...text, ...markedSpan(state, mark) };
}

/**
 * Links the selection, or the link around the caret, to what somebody typed. With nothing
 * selected and no link there, the address itself is written. False when it cannot be an address.
 */
export function setLink(typed: string, title: string | null = null): Command {
  return (state, dispatch) => {
    const href = linkAddress(typed);
    const type = state.schema.marks.link;
    if (
      href === null ||
      type === undefined ||
      !state.selection.$from.parent.type.allowsMarkType(type)
    ) {
      return false;
    }
    const { tr, selection } = state;
    const mark = type.create({ href, title });
    const current = selection.empty ? linkAt(state) : null;
    const { from, to } = current ?? selection;
    if (from === to) tr.insert(from, state.schema.text(typed.trim(), [mark]));
    else tr.removeMark(from, to, type).addMark(from, to, mark);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Takes links off the selection, or the link around the caret. */
export const unsetLink: Command = (state, dispatch) => {
  const type = state.schema.marks.link;
  const span = state.selection.empty ? linkAt(state) : state.selection;
  if (type === undefined || span === null) return false;
  dispatch?.(state.tr.removeMark(span.from, span.to, type));
  return true;
};

function markedSpan(state: EditorState, mark: Mark): { from: number; to: number } {
  const { $from } = state.selection;
  const start = $from.start();
  const spans: { from: number; to: number }[] = [];
  $from.parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return;
    const from = start + offset;
    const last = spans.at(-1);
    if (last?.to === from) spans[spans.length - 1] = { from: last.from, to: from + node.nodeSize };
    else spans.push({ from, to: from + node.nodeSize });
  });
  const around = spans.find(({ from, to }) => from <= $from.pos && $from.pos <= to);
  return around ?? { from: $from.pos, to: $from.pos };
}
