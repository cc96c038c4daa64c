/** Doing something with a piece as soon as its editor is there. */
import { type PieceState, usePiece } from '../editor/piece-store.ts';
import { focusPane } from './panes.ts';

/** Milliseconds after which nobody expects it any more. */
const PATIENCE = 5000;

/** Runs `then` once the editor of a piece is on the page; never, if it takes too long. */
export function whenOpen(articleId: string, then: () => void): void {
  const isOpen = (state: PieceState) => state.articleId === articleId && state.editor !== null;
  const soon = () => requestAnimationFrame(then);
  if (isOpen(usePiece.getState())) {
    soon();
    return;
  }
  const stop = usePiece.subscribe((state) => {
    if (!isOpen(state)) return;
    stop();
    soon();
  });
  setTimeout(stop, PATIENCE);
}

/** Puts the focus into the text of a piece that was just opened by keyboard. */
export function focusWhenOpen(articleId: string): void {
  whenOpen(articleId, () => focusPane('editor'));
}
