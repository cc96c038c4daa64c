/** Commands of the source viewer, registered while the workspace is open. */

import { call } from '../../api/client.ts';
import { focusPane } from '../../app/panes.ts';
import { useCommand } from '../../commands/registry.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { useUi } from '../../state/ui.ts';
import { closeViewer, openInViewer, useViewer } from '../evidence/viewer-state.ts';
import { insertChosen, linkChosen } from './viewer-actions.ts';

/** Registers them. */
export function useViewerCommands(): void {
  const nothingChosen = () =>
    useViewer.getState().selection === null ? 'Choose the words in the source first.' : null;
  useCommand('evidence.viewer', { run: showOrHide });
  useCommand('evidence.link', { run: () => linkChosen(), disabledReason: nothingChosen });
  useCommand('evidence.insertQuote', {
    run: () => insertChosen('quote'),
    disabledReason: nothingChosen,
  });
  useCommand('evidence.insertFigure', {
    run: () => insertChosen('figure'),
    disabledReason: nothingChosen,
  });
  useCommand('evidence.insertParaphrase', {
    run: () => insertChosen('paraphrase'),
    disabledReason: nothingChosen,
  });
}

/** Opening goes into the source; with nothing to show yet, the first saved one of the piece. */
async function showOrHide(): Promise<void> {
  const { isOpen, snapshotId } = useViewer.getState();
  if (isOpen) {
    closeViewer();
    focusPane('editor');
    return;
  }
  const { articleId } = usePiece.getState();
  if (snapshotId === null && articleId !== null) {
    const evidence = await call('evidence.piece', { articleId });
    const first = evidence.ok
      ? evidence.value.sources.find(({ snapshot }) => snapshot !== null)
      : null;
    if (first?.snapshot !== null && first?.snapshot !== undefined)
      openInViewer({ snapshotId: first.snapshot.id });
  }
  useUi.setState({ focusMode: false, proofView: false });
  useViewer.setState({ isOpen: true, wantsFocus: true });
}
