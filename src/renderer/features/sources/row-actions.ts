/** What a row of the Sources tab does, and its native menu. */
import type { PieceSource } from '../../../shared/evidence/piece-evidence.ts';
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import { citeSource } from '../../editor/commands/citation.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { openDialog } from '../../state/ui.ts';
import { showToast } from '../../ui/toast.ts';
import { openInDesk } from '../desk/desk-state.ts';
import { openInViewer } from '../evidence/viewer-state.ts';
import { chooseMenuEntry, type MenuEntry } from '../library/context-menu.ts';
import { checkLinks, fetchAgain, saveCopy } from './capture-actions.ts';

/** Opens a copy beside the text. */
export function openCopy(snapshot: Snapshot | null): void {
  if (snapshot !== null) openInViewer({ snapshotId: snapshot.id });
}

/** Cites a source at the caret, or says where the caret has to be. */
export function citeHere(sourceId: string): void {
  const { editor } = usePiece.getState();
  if (editor === null) return;
  const isCited = citeSource(editor, { sourceId, locator: '', note: '' });
  if (!isCited) showToast('Put the caret where the source is to be cited, in the text.');
}

/** Shows the menu of a row and does what was chosen. */
export async function showSourceMenu(piece: PieceSource): Promise<void> {
  const { source, snapshot } = piece;
  switch (await chooseMenuEntry(entries(piece))) {
    case 'copy':
      return openCopy(snapshot);
    case 'record':
      return openDialog({ kind: 'source-record', sourceId: source.id });
    case 'text':
      return openDialog({ kind: 'source-text', sourceId: source.id });
    case 'save':
      return saveCopy(source);
    case 'again':
      return fetchAgain(source);
    case 'check':
      return checkLinks([source]);
    case 'desk':
      return openInDesk(source.id);
  }
}

function entries({ source, snapshot }: PieceSource): readonly (MenuEntry | null)[] {
  const hasAddress = (source.csl.URL ?? '') !== '';
  const hasCopy = snapshot !== null;
  return [
    { id: 'copy', label: 'Open the copy', enabled: hasCopy },
    { id: 'record', label: 'Edit the whole record…' },
    { id: 'text', label: 'Type or paste its text…' },
    null,
    hasCopy
      ? { id: 'again', label: 'Fetch again', enabled: hasAddress }
      : { id: 'save', label: 'Save a copy', enabled: hasAddress },
    { id: 'check', label: 'Check link', enabled: hasAddress },
    null,
    { id: 'desk', label: 'Show on the sources desk' },
  ];
}
