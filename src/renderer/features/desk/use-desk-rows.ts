/** The rows of the desk's list, loaded page by page as far as it was scrolled. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DeskRow } from '../../../shared/ipc/areas/desk.ts';
import { callOrThrow, type OperationError } from '../../api/client.ts';
import type { DeskFilter } from './desk-state.ts';

const PAGE_SIZE = 100;

/** Rows loaded so far, how many there are in all, and how to get more. */
export type DeskRows = {
  readonly rows: readonly DeskRow[];
  readonly total: number;
  readonly isPending: boolean;
  readonly isLoadingMore: boolean;
  readonly error: OperationError | null;
  readonly loadMore: () => void;
};

/** Rows that the filter leaves; the former ones stay until the new ones are there. */
export function useDeskRows(filter: DeskFilter): DeskRows {
  const query = useInfiniteQuery<
    { rows: DeskRow[]; total: number },
    OperationError,
    { pages: { rows: DeskRow[]; total: number }[] },
    readonly ['desk.list', DeskFilter],
    number
  >({
    queryKey: ['desk.list', filter],
    queryFn: ({ pageParam }) =>
      callOrThrow('desk.list', { ...filter, offset: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 0,
    getNextPageParam: (page, pages) => {
      const loaded = pages.length * PAGE_SIZE;
      return loaded < page.total ? loaded : undefined;
    },
    placeholderData: (previous) => previous,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.rows) ?? [], [pages]);
  return {
    rows,
    total: pages?.at(-1)?.total ?? 0,
    isPending: query.isPending,
    isLoadingMore: query.isFetchingNextPage,
    error: query.error,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
