/** Reading a copy from the desk: beside the text of a piece, where the viewer is. */
import { call } from '../../api/client.ts';
import { openArticle, showScreen, useUi } from '../../state/ui.ts';
import { showToast } from '../../ui/toast.ts';
import { openInViewer, type ViewedPassage } from '../evidence/viewer-state.ts';

/**
 * Opens a copy in the viewer. The open piece is kept; without one, a piece that uses the source
 * is opened, and without that the message says what is missing.
 */
export async function readCopy(
  sourceId: string,
  target: { readonly snapshotId: string } | ViewedPassage,
): Promise<void> {
  if (useUi.getState().openArticleId !== null) showScreen('piece');
  else {
    const desk = await call('desk.get', { id: sourceId });
    const [piece] = desk.ok ? desk.value.pieces : [];
    if (piece === undefined) {
      showToast('Open a piece first; the copy is read beside it.');
      return;
    }
    openArticle(piece.articleId);
  }
  openInViewer(target);
}
