/** From a screen that fills the window back to the piece, with the focus where it was. */
import { showScreen } from '../state/ui.ts';
import { focusPane } from './panes.ts';

/** Shows the piece, or the library when none is open. */
export function backToPiece(): void {
  showScreen('piece');
  requestAnimationFrame(() => focusPane('editor'));
}
