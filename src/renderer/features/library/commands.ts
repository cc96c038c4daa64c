/** Commands of the library that work wherever the focus is. */
import type { BulkChange } from '../../../shared/ipc/areas/articles.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { useCommand } from '../../commands/registry.ts';
import { openDialog, useUi } from '../../state/ui.ts';
import { showToast } from '../../ui/toast.ts';
import { changePieces, duplicatePieces } from './actions.ts';
import { filterCount, useList } from './list-state.ts';
import { openNeighbour } from './open-piece.ts';

const selected = () => useUi.getState().selectedIds;
const isIn = (place: string) => useList.getState().filter.place === place;

/** A command that changes every selected piece. */
function useChange(id: string, change: BulkChange, reason: () => string | null = () => null): void {
  useCommand(id, { run: () => changePieces(selected(), change), disabledReason: reason });
}

/** Registers the commands; `order` lists the ids of the rows that are loaded. */
export function useLibraryCommands(order: readonly string[]): void {
  useChange('library.archive', { kind: 'place', place: 'archive' }, () =>
    isIn('library') ? null : 'Only pieces in the library can be archived.',
  );
  useChange('library.trash', { kind: 'place', place: 'trash' }, () =>
    isIn('trash') ? 'These pieces are in the trash already.' : null,
  );
  useChange('library.restore', { kind: 'place', place: 'library' }, () =>
    isIn('library') ? 'These pieces are in the library already.' : null,
  );
  useChange('library.statusDraft', { kind: 'status', status: 'draft' });
  useChange('library.statusReview', { kind: 'status', status: 'review' });
  useChange('library.statusReady', { kind: 'status', status: 'ready' });
  useChange('library.statusPublished', { kind: 'status', status: 'published' });
  useCommand('library.duplicate', { run: () => duplicatePieces(selected()) });
  useCommand('library.tag', { run: () => openDialog({ kind: 'tag', articleIds: selected() }) });
  useCommand('library.deleteForever', {
    run: () => openDialog({ kind: 'delete-forever', articleIds: selected() }),
    disabledReason: () => (isIn('trash') ? null : 'Move the piece to the trash first.'),
  });
  useCommand('go.nextPiece', { run: () => openNeighbour(1, order) });
  useCommand('go.previousPiece', { run: () => openNeighbour(-1, order) });
  useSearchCommands();
}

function useSearchCommands(): void {
  useCommand('library.saveSearch', {
    run: () => openDialog({ kind: 'save-search', search: null }),
    disabledReason: () => {
      const { filter } = useList.getState();
      const isNarrowed = filter.text !== '' || filterCount(filter) > 0;
      return isNarrowed ? null : 'Search or filter the library first.';
    },
  });
  useCommand('library.samples', {
    run: async () => {
      const added = await run('library.addSamples', {});
      if (added !== null) showToast(`Added ${counted(added.ids.length, 'sample piece')}`);
    },
  });
  useCommand('library.backup', {
    run: async () => {
      const backup = await run('library.backup', {});
      if (backup !== null)
        showToast(`Backed up ${counted(backup.articles, 'piece')} to ${backup.fileName}`);
    },
  });
}
