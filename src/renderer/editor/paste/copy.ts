/**
 * Copying, cutting and dragging: what other programs may get of a selection. A stash in it stays
 * in the piece, and the person is told; see `withoutStash` for the rule.
 */
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { withoutStash } from '../../../shared/article/edit/without-stash.ts';
import type { EditorOptions } from '../options.ts';

/** The extension. */
export function copy(options: Pick<EditorOptions, 'onStashKept'>): Extension {
  return Extension.create({
    name: 'copy-without-stash',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformCopied: (slice) => {
            const copied = withoutStash(slice);
            if (copied !== slice) options.onStashKept();
            return copied;
          },
          handleDOMEvents: {
            cut: (view, event) => refuseMove(view, event, options),
            dragstart: (view, event) => refuseMove(view, event, options),
          },
        },
      }),
    ],
  });
}

/** What is cut or dragged would arrive elsewhere without its stash, so it does not leave at all. */
function refuseMove(
  { state }: EditorView,
  event: Event,
  options: Pick<EditorOptions, 'onStashKept'>,
): boolean {
  const slice = state.selection.content();
  if (withoutStash(slice) === slice) return false;
  event.preventDefault();
  options.onStashKept();
  return true;
}
