/**
 * Drop: the same rules as paste, at the place under the pointer. Blocks moved inside the body are
 * left to ProseMirror; nothing is ever moved into a field that cannot hold all of it.
 */
import type { Slice } from '@tiptap/pm/model';
import { NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { deleteGuarded, needsGuard } from '../../../shared/article/edit/guarded-edits.ts';
import { placeSlice } from '../../../shared/article/edit/place-slice.ts';
import { isField, slotNameAt } from '../../../shared/article/edit/regions.ts';
import { contentWeight } from '../../../shared/article/edit/slice-content.ts';
import type { EditorOptions } from '../options.ts';
import { pictureFiles, readOutside } from './clipboard-content.ts';
import { insertPictures } from './insert-pictures.ts';
import { reportOf } from './paste-report.ts';
import { placeAtSelection } from './place-at-selection.ts';

/** Takes a drop, or leaves it to ProseMirror by answering false. */
export function handleDrop(
  view: EditorView,
  event: DragEvent,
  slice: Slice,
  moved: boolean,
  options: Pick<EditorOptions, 'pictures' | 'onPaste'>,
): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (at === null) return false;
  const files = pictureFiles(event.dataTransfer);
  if (files.length > 0) {
    view.dispatch(view.state.tr.setSelection(dropSelection(view, at.inside, at.pos)));
    void insertPictures(view, files, options.pictures);
    return true;
  }
  const outside =
    event.dataTransfer === null || moved
      ? null
      : readOutside(event.dataTransfer, view.state.schema, false);
  if (outside !== null) {
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
    options.onPaste(reportOf(outside, placeAtSelection(view, outside.slice)));
    return true;
  }
  return dropOwn(view, at.pos, slice, moved);
}

/** A picture dropped on the hero's frame selects the hero, so that it fills it. */
function dropSelection(view: EditorView, inside: number, position: number): Selection {
  const { doc } = view.state;
  const node = inside >= 0 ? doc.nodeAt(inside) : null;
  if (node?.type.name === 'hero') return NodeSelection.create(doc, inside);
  return Selection.near(doc.resolve(position));
}

function dropOwn(view: EditorView, position: number, slice: Slice, moved: boolean): boolean {
  const { state } = view;
  const $target = state.doc.resolve(position);
  const isText = isField($target.parent) || $target.parent.type.name === 'glanceItem';
  const guarded = moved && needsGuard(state.selection);
  if (slotNameAt($target) === 'body' && !isText && !guarded) return false;
  // A picture or box cannot become a line of text: it stays where it was.
  if (isText && holdsObjects(slice)) return true;
  const tr = moved ? withoutSelection(view) : state.tr;
  const target = Selection.near(tr.doc.resolve(tr.mapping.map(position)));
  tr.setSelection(target);
  placeSlice(tr, slice);
  view.dispatch(tr.setMeta('uiEvent', 'drop'));
  view.focus();
  return true;
}

function withoutSelection(view: EditorView): Transaction {
  const { state } = view;
  return needsGuard(state.selection) ? deleteGuarded(state) : state.tr.deleteSelection();
}

function holdsObjects(slice: Slice): boolean {
  const letters = slice.content.textBetween(0, slice.content.size).replace(/\s/gu, '').length;
  return contentWeight(slice) > letters;
}
