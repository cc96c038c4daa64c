/**
 * The piece that is open in this window's editor: its editor, and how safe its text is.
 * The toolbar, inspector tabs and status bar read it; only Editor.tsx and autosave write it.
 */
import type { Editor } from '@tiptap/core';
import { create } from 'zustand';
import type { AppError } from '../../shared/ipc/result.ts';
import type { SaveLight } from './autosave/light.ts';
import type { Autosave } from './autosave/runner.ts';

/** The open piece; `editor` is null while none is open or its text cannot be edited. */
export type PieceState = {
  readonly articleId: string | null;
  readonly editor: Editor | null;
  readonly autosave: Autosave | null;
  readonly light: SaveLight | null;
  /** Why the newest words are not in the library; null when nothing is wrong. */
  readonly failure: AppError | null;
  /** The piece was changed elsewhere and somebody has to choose. */
  readonly conflict: boolean;
};

const NO_PIECE: PieceState = {
  articleId: null,
  editor: null,
  autosave: null,
  light: null,
  failure: null,
  conflict: false,
};

/** The open piece; components select the smallest part they show. */
export const usePiece = create<PieceState>(() => NO_PIECE);

/** Forgets the piece when its editor closes, unless another one has taken its place. */
export function releasePiece(editor: Editor): void {
  if (usePiece.getState().editor === editor) usePiece.setState(NO_PIECE);
}

/** The editor of the open piece, or null. */
export function useOpenEditor(): Editor | null {
  return usePiece((state) => state.editor);
}
