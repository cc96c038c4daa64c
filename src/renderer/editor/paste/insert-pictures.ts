/**
 * Pasted, dropped and embedded pictures: a frame stands in the text at once, the picture follows
 * when the library has stored it, with the facts embedded in it in the fields that are empty.
 */
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { AssetRecord } from '../../../shared/article/asset.ts';
import { newBlockId } from '../../../shared/article/block-ids.ts';
import {
  attachPicture,
  emptyFigure,
  findPicture,
} from '../../../shared/article/edit/attach-picture.ts';
import type { Pasted } from '../../../shared/import/paste.ts';
import { placeFor } from '../commands/insert-block.ts';
import type { PictureActions } from '../options.ts';

/** Inserts a frame per file below the caret and fills it; in the hero, the first fills the hero. */
export async function insertPictures(
  view: EditorView,
  files: readonly File[],
  pictures: PictureActions,
): Promise<void> {
  for (const file of files) {
    const id = heroIdAtCaret(view) ?? insertFrame(view);
    if (id !== null) await fillFrame(view, id, file, pictures);
  }
}

/** Stores a file and shows it in the frame with this block id; an empty frame goes when refused. */
async function fillFrame(
  view: EditorView,
  id: string,
  file: File,
  pictures: PictureActions,
): Promise<void> {
  const asset = await pictures.store(file);
  if (view.isDestroyed) return;
  const { tr } = view.state;
  const isChanged = asset === null ? removeFrame(tr, id) : showPicture(tr, id, asset);
  if (isChanged) view.dispatch(tr.setMeta('addToHistory', false));
}

/** Pictures that came inside pasted HTML as data: each is stored and shown in its figure. */
export async function fillEmbeddedPictures(
  view: EditorView,
  embedded: Pasted['pictures'],
  pictures: PictureActions,
): Promise<void> {
  for (const { figureId, mediaType, base64 } of embedded) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const name = `pasted-picture.${mediaType.split('/')[1] ?? 'png'}`;
    await fillFrame(view, figureId, new File([bytes], name, { type: mediaType }), pictures);
  }
}

/** Block id of the hero when the caret is in it or it is selected, and no picture is there yet. */
function heroIdAtCaret(view: EditorView): string | null {
  const { $from, from } = view.state.selection;
  const hero = $from.depth > 0 ? $from.node(1) : view.state.doc.nodeAt(from);
  if (hero?.type.name !== 'hero' || hero.attrs.assetId !== null) return null;
  return String(hero.attrs.id);
}

function insertFrame(view: EditorView): string | null {
  const id = newBlockId();
  const figure = emptyFigure(view.state.schema, id);
  const place = figure === null ? null : placeFor(view.state, figure);
  if (figure === null || place === null) return null;
  view.dispatch(view.state.tr.replaceWith(place.from, place.to, figure));
  return id;
}

function showPicture(tr: Transaction, id: string, asset: AssetRecord): boolean {
  const place = findPicture(tr.doc, id);
  if (place !== null) attachPicture(tr, place, asset);
  return place !== null;
}

function removeFrame(tr: Transaction, id: string): boolean {
  const place = findPicture(tr.doc, id);
  if (place === null || place.node.type.name === 'hero' || place.node.textContent !== '')
    return false;
  if (place.node.attrs.alt !== '') return false;
  tr.delete(place.position, place.position + place.node.nodeSize);
  return true;
}
