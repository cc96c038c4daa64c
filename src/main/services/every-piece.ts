/** Which pieces "the whole library" means: everything in library and archive, without the trash. */
import type { ArticleRow } from '../../shared/article/model.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { EVERYTHING } from '../../shared/search/filter.ts';
import type { Library } from '../library/library.ts';

const PAGE = 200;

/** Rows of all pieces, oldest first, so that pieces written meanwhile come last and are met. */
export async function everyPiece(library: Library): Promise<Result<ArticleRow[]>> {
  const rows: ArticleRow[] = [];
  for (const place of ['library', 'archive'] as const) {
    const filter = { ...EVERYTHING, place, sort: 'created', descending: false } as const;
    let after: string | null = null;
    do {
      const listed: Awaited<ReturnType<typeof library.call<'articles.list'>>> = await library.call(
        'articles.list',
        { filter, after, limit: PAGE },
      );
      if (!listed.ok) return listed;
      rows.push(...listed.value.articles.map(({ row }) => row));
      after = listed.value.next;
    } while (after !== null);
  }
  return ok(rows);
}
