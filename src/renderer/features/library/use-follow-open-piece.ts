/** Keeps the selection of the list with the open piece, whoever opened it: palette, import, desk. */
import { useEffect } from 'react';
import { useUi } from '../../state/ui.ts';
import { setSelection, useList } from './list-state.ts';
import { NO_SELECTION, select } from './selection.ts';

/** Selects the row of a piece as it opens or comes into the list; several chosen rows stay chosen. */
export function useFollowOpenPiece(order: readonly string[]): void {
  const openId = useUi((state) => state.openArticleId);
  const isShown = openId !== null && order.includes(openId);
  useEffect(() => {
    const { selection } = useList.getState();
    if (openId === null || selection.ids.has(openId) || selection.ids.size > 1) return;
    setSelection(isShown ? select(selection, openId, 'only', []) : NO_SELECTION);
  }, [openId, isShown]);
}
