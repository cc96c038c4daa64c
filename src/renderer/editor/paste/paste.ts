/**
 * Paste: content goes where the caret is in the form that place holds; from outside through the
 * importer with a report, from inside without loss, pictures through the library.
 */
import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { isInTable, handlePaste as pasteCells } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { linkAddress } from '../../../shared/article/edit/link-address.ts';
import { isOneRegion, type Span } from '../../../shared/article/edit/regions.ts';
import { slotsToBlocks } from '../../../shared/article/edit/slots-to-blocks.ts';
import { setLink } from '../commands/link.ts';
import type { EditorOptions } from '../options.ts';
import {
  type OutsideContent,
  pictureFiles,
  plainSlice,
  readOutside,
  withoutStyles,
} from './clipboard-content.ts';
import { handleDrop } from './drop.ts';
import { fillEmbeddedPictures, insertPictures } from './insert-pictures.ts';
import { reportOf } from './paste-report.ts';
import { lastPasteKey, placeAtSelection } from './place-at-selection.ts';

type PasteOptions = Pick<EditorOptions, 'pictures' | 'onPaste'>;

/** The extension. */
export function paste(options: PasteOptions): Extension {
  return Extension.create({
    name: 'paste-and-drop',
    priority: 950,
    addProseMirrorPlugins: () => [pastePlugin(options)],
  });
}

function pastePlugin(options: PasteOptions): Plugin<Span | null> {
  // Set by ProseMirror right before each handlePaste: whether plain text was asked for.
  let isPlain = false;
  return new Plugin<Span | null>({
    key: lastPasteKey,
    state: {
      init: () => null,
      apply: (tr, last) => {
        const set: Span | undefined = tr.getMeta(lastPasteKey);
        if (set !== undefined || last === null) return set ?? null;
        return { from: tr.mapping.map(last.from, -1), to: tr.mapping.map(last.to, 1) };
      },
    },
    props: {
      transformPastedHTML: withoutStyles,
      transformPasted: (slice, _, plain) => {
        isPlain = plain;
        return slice;
      },
      handlePaste: (view, event, slice) => handlePaste(view, event, slice, isPlain, options),
      handleDrop: (view, event, slice, moved) => handleDrop(view, event, slice, moved, options),
    },
  });
}

function handlePaste(
  view: EditorView,
  event: ClipboardEvent,
  slice: Slice,
  isPlain: boolean,
  options: PasteOptions,
): boolean {
  const data = event.clipboardData;
  const pictures = pictureFiles(data);
  const hasText = (data?.getData('text/plain') ?? '').trim() !== '';
  if (pictures.length > 0 && !hasText) {
    void insertPictures(view, pictures, options.pictures);
    return true;
  }
  if (data !== null && linksSelection(view, data.getData('text/plain'))) return true;
  // Cells pasted into a table fill its cells; prosemirror-tables knows how.
  if (isInTable(view.state) && isCells(slice)) return pasteCells(view, event, slice);
  const outside = data === null ? null : readOutside(data, view.state.schema, isPlain);
  if (outside === null) return placeOwn(view, slice);
  placeOutside(view, outside, options);
  return true;
}

function isCells(slice: Slice): boolean {
  return slice.content.firstChild?.type.spec.tableRole !== undefined;
}

/** An address pasted over selected words links them. */
function linksSelection(view: EditorView, text: string): boolean {
  const { empty, $from, $to } = view.state.selection;
  const isAddress = /^(https?:\/\/|mailto:)\S+$/i.test(text.trim()) && linkAddress(text) !== null;
  return !empty && isAddress && isOneRegion($from, $to) && setLink(text)(view.state, view.dispatch);
}

function placeOwn(view: EditorView, slice: Slice): boolean {
  if (slice.size === 0) return false;
  placeAtSelection(view, slotsToBlocks(slice));
  return true;
}

function placeOutside(view: EditorView, outside: OutsideContent, options: PasteOptions): void {
  const place = placeAtSelection(view, outside.slice);
  options.onPaste(reportOf(outside, place));
  if (place.kind === 'blocks') {
    void fillEmbeddedPictures(view, outside.pasted.pictures, options.pictures);
  }
}

/** Takes back the last paste and puts its words there as plain paragraphs; one undo step. */
export function pasteAsPlainText(view: EditorView, text: string): void {
  const last = lastPasteKey.getState(view.state);
  const { tr } = view.state;
  if (last !== null && last !== undefined) {
    tr.deleteRange(last.from, last.to);
    const $place = tr.doc.resolve(tr.mapping.map(last.from));
    const { paragraph } = tr.doc.type.schema.nodes;
    // The paste made the empty line a heading; plain words start a paragraph.
    if ($place.parent.type.name === 'heading' && $place.parent.content.size === 0) {
      tr.setNodeMarkup($place.before(), paragraph);
    }
  }
  view.dispatch(closeHistory(tr));
  placeAtSelection(view, plainSlice(text, view.state.schema));
}
