/** Counts for the sidebar: how many pieces stand where, and what there is to filter by. */
import type { MissingCode } from '../../shared/article/missing-codes.ts';
import type { STATUSES } from '../../shared/article/model.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Store } from './store.ts';

type Counted<Value extends string = string> = { value: Value; count: number };

/** Counts over the working library; places are counted over everything. */
export function readFacets(store: Store): Result<OutputOf<'library.facets'>> {
  const places = { library: 0, archive: 0, trash: 0 };
  for (const { value, count } of countBy<keyof typeof places>(store, 'place', 'article', '')) {
    places[value] = count;
  }
  const inLibrary = "WHERE a.place = 'library'";
  const linked = `JOIN article a ON a.number = l.article ${inLibrary}`;
  return ok({
    places,
    status: countBy<(typeof STATUSES)[number]>(store, 'status', 'article a', inLibrary),
    missing: countBy<MissingCode>(store, 'l.code', 'article_missing l', linked),
    desks: countBy(store, 'desk', 'article a', `${inLibrary} AND a.desk <> ''`),
    authors: countBy(store, 'l.name', 'article_author l', `${linked} AND l.name <> ''`),
    tags: countBy(store, 'l.tag', 'article_tag l', linked),
  });
}

/** Values of a column with their number, most frequent first. */
function countBy<Value extends string>(
  store: Store,
  column: string,
  table: string,
  rest: string,
): Counted<Value>[] {
  return store
    .prepare<[], Counted<Value>>(
      `SELECT ${column} AS value, count(*) AS count FROM ${table} ${rest}
       GROUP BY ${column} ORDER BY count(*) DESC, ${column}`,
    )
    .all();
}
