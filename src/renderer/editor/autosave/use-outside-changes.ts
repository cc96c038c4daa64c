/**
 * Notices when the open piece's text was changed elsewhere (a restored version, another
 * window, the command line) and shows it, unless words here wait to be saved first.
 */
import { useEffect } from 'react';
import { useArticle } from '../../api/queries.ts';
import { usePiece } from '../piece-store.ts';
import { isSaved } from './state.ts';

/** Calls `reload` when the library holds a newer text and nothing typed here would be lost. */
export function useOutsideChanges(articleId: string, reload: () => void): void {
  const version = useArticle(articleId).data?.version;
  useEffect(() => {
    const { articleId: open, autosave } = usePiece.getState();
    if (version === undefined || autosave === null || open !== articleId) return;
    const machine = autosave.machine();
    // A newer text while something is on its way may be our own; a foreign one is a conflict.
    if (version > machine.version && machine.request === null && isSaved(machine)) reload();
  }, [version, articleId, reload]);
}
