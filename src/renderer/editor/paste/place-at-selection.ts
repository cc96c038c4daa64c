/** Putting a slice at the view's selection through the slot guard, and remembering where it went. */
import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import { PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { needsGuard, typeGuarded } from '../../../shared/article/edit/guarded-edits.ts';
import { type PlaceKind, placeSlice } from '../../../shared/article/edit/place-slice.ts';
import type { Span } from '../../../shared/article/edit/regions.ts';
import { homeOf } from '../extensions/slot-guard.ts';

/** Where the last paste stands now; also the meta key that sets it. */
export const lastPasteKey = new PluginKey<Span | null>('lastPaste');

/** What kind of place took the content, the field's node name, and the text that stands there. */
export type Placed = {
  readonly kind: PlaceKind;
  readonly field: string;
  readonly text: string;
};

/** Replaces the selection with a slice as one undo step and scrolls to it. */
export function placeAtSelection(view: EditorView, slice: Slice): Placed {
  const { state } = view;
  const tr = needsGuard(state.selection) ? typeGuarded(state, '', homeOf(state)) : state.tr;
  const field = tr.selection.$from.parent.type.name;
  const { from } = tr.selection;
  const kind = placeSlice(tr, slice);
  const span = {
    from: Math.min(from, tr.selection.from),
    to: Math.max(tr.selection.to, endOfInserted(tr)),
  };
  const text = tr.doc.textBetween(span.from, span.to, ' ');
  tr.setMeta(lastPasteKey, span).setMeta('paste', true).setMeta('uiEvent', 'paste');
  view.dispatch(closeHistory(tr).scrollIntoView());
  return { kind, field, text };
}

/** Where the inserted content ends; the caret may stand before its last boxes. */
function endOfInserted(tr: Transaction): number {
  let end = 0;
  tr.mapping.maps.forEach((map, index) => {
    map.forEach((_from, _to, start, stop) => {
      if (stop > start) end = Math.max(end, tr.mapping.slice(index + 1).map(stop));
    });
  });
  return end;
}
