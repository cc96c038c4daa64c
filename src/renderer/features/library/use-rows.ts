/** The rows of the current list, loaded page by page as far as the list was scrolled. */
import { useEffect, useMemo } from 'react';
import type { ListedArticle } from '../../../shared/ipc/areas/articles.ts';
import { useArticleList } from '../../api/queries.ts';
import { setSelection, useList } from './list-state.ts';
import { keepShown } from './selection.ts';

/** Rows loaded so far, how many there are in all, and how to get more. */
export type Rows = {
  readonly rows: readonly ListedArticle[];
  readonly total: number;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Loads the next page when `index` lies beyond what is loaded. */
  readonly need: (index: number) => void;
};

/** Rows of the list that the library pane shows. */
export function useRows(): Rows {
  const filter = useList((state) => state.filter);
  const query = useArticleList(filter);
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.articles) ?? [], [pages]);
  useEffect(() => {
    if (query.isPlaceholderData) return;
    const { selection } = useList.getState();
    const kept = keepShown(
      selection,
      rows.map(({ row }) => row.id),
    );
    if (kept !== selection) setSelection(kept);
  }, [rows, query.isPlaceholderData]);
  return {
    rows,
    total: pages?.at(-1)?.total ?? 0,
    isPending: query.isPending,
    error: query.error,
    need: (index) => {
      if (index >= rows.length && query.hasNextPage && !query.isFetchingNextPage) {
        void query.fetchNextPage();
      }
    },
  };
}
