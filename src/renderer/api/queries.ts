/**
 * Hooks that read what the library owns. The key of every query is the operation's name and
 * its input; `query-client.ts` invalidates by name.
 */
import { type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../shared/ipc/contract.ts';
import type { ArticleFilter } from '../../shared/search/filter.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings/schema.ts';
import { callOrThrow, type OperationError } from './client.ts';
import { listPieces } from './list-pieces.ts';

/** Rows fetched per page of the library list. */
const PAGE_SIZE = 100;

/** Reads any operation; `enabled` false keeps it from being asked. */
export function useOperation<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  enabled = true,
): UseQueryResult<OutputOf<Name>, OperationError> {
  return useQuery<OutputOf<Name>, OperationError>({
    queryKey: [name, input],
    queryFn: () => callOrThrow(name, input),
    enabled,
  });
}

/** Whether the library is open, and if not, why. */
export function useLibraryState() {
  return useOperation('library.state', {});
}

/** One whole piece; idle while `id` is null. */
export function useArticle(id: string | null) {
  return useOperation('articles.get', { id: id ?? '' }, id !== null);
}

/** Source records of a piece in reading order; idle while `articleId` is null. */
export function useSources(articleId: string | null) {
  return useOperation('sources.list', { articleId: articleId ?? '' }, articleId !== null);
}

/** Stored revisions of a piece, newest first; idle while `articleId` is null. */
export function useRevisions(articleId: string | null) {
  return useOperation('revisions.list', { articleId: articleId ?? '' }, articleId !== null);
}

/** Snippets of the library, by name. */
export function useSnippets() {
  return useOperation('snippets.list', {});
}

/** Current settings; defaults until the first answer. */
export function useSettings(): Settings {
  return useOperation('settings.get', {}).data ?? DEFAULT_SETTINGS;
}

/** The library list of a filter, page by page; the previous list stays while the next loads. */
export function useArticleList(filter: ArticleFilter) {
  return useInfiniteQuery({
    queryKey: ['articles.list', filter] as const,
    queryFn: ({ pageParam, signal }) =>
      listPieces({ filter, after: pageParam, limit: PAGE_SIZE }, signal),
    initialPageParam: nullCursor(),
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

/** The cursor of a first page, with its type. */
function nullCursor(): string | null {
  return null;
}
