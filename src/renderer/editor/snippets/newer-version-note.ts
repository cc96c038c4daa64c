/** The note inside a fact box whose snippet was changed since, with the button that follows it. */
import type { Command } from '@tiptap/pm/state';
import { Decoration } from '@tiptap/pm/view';
import type { Snippet } from '../../../shared/ipc/areas/snippets.ts';
import { asUndoStep } from '../commands/run-command.ts';
import { buttonControl } from '../node-views/controls.ts';
import { element } from '../node-views/element.ts';
import { boxNode } from './place-snippet.ts';

/** The note as a decoration of the box at a position. */
export function newerVersionNote(position: number, snippet: Snippet): Decoration {
  return Decoration.widget(
    position + 1,
    (view, getPosition) => {
      const update = buttonControl('Update', () => {
        const at = getPosition();
        if (at !== undefined) asUndoStep(renewBox(at - 1, snippet))(view.state, view.dispatch);
        view.focus();
      });
      const words = element('span', {}, ['A newer version of this box exists.']);
      return element('div', { class: 'newer-version', role: 'note', contenteditable: 'false' }, [
        words,
        update,
      ]);
    },
    {
      side: -1,
      key: `newer ${snippet.id} ${snippet.version}`,
      ignoreSelection: true,
      stopEvent: () => true,
    },
  );
}

/** Replaces the fact box at a position with the newest version of its snippet; its id stays. */
export function renewBox(position: number, snippet: Snippet): Command {
  return (state, dispatch) => {
    const old = state.doc.nodeAt(position);
    const box = boxNode(state.doc, snippet);
    if (old?.type.name !== 'factBox' || box === null) return false;
    const renewed = box.type.create({ ...box.attrs, id: old.attrs.id }, box.content);
    dispatch?.(state.tr.replaceWith(position, position + old.nodeSize, renewed));
    return true;
  };
}
