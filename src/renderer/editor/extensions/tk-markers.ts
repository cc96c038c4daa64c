/** Highlights TK markers, the trade's placeholder for facts still to come, wherever they stand. */
import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Decoration, type DecorationSet } from '@tiptap/pm/view';
import { findTextIn } from '../../../shared/article/edit/block-text.ts';
import { findTkMarkers } from '../../../shared/article/tk.ts';
import { blockDecorations } from './block-decorations.ts';

const tkMarkersKey = new PluginKey<DecorationSet>('tkMarkers');

/** The extension. */
export const TkMarkers = Extension.create({
  name: 'tkMarkers',
  addProseMirrorPlugins: () => [
    blockDecorations(tkMarkersKey, (block, position) =>
      findTextIn(block, position, findTkMarkers).map(({ from, to }) =>
        Decoration.inline(from, to, { class: 'tk-marker' }),
      ),
    ),
  ],
});
