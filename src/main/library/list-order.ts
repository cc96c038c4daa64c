/**
 * Orders of the list and the cursor that continues one. A cursor holds the sort key and row
 * number of the last piece, so that pages neither repeat nor skip when keys tie or rows come.
 */
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { type ArticleFilter, SORTS } from '../../shared/search/filter.ts';

type Sort = ArticleFilter['sort'];

/** An order as SQL over `article AS a` (and `s`, the index, for relevance). */
export type ListOrder = {
  readonly sort: Sort;
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
};

const cursorSchema = z.object({
  sort: z.enum(SORTS),
  direction: z.enum(['ASC', 'DESC']),
  key: z.union([z.string(), z.number()]),
  number: z.number().int(),
  total: z.number().int(),
});

/** Where a page ended: the last key and row number, and the total counted for the first page. */
export type ListCursor = z.infer<typeof cursorSchema>;

/** The order of a filter; relevance needs words to be relevant to, else newest comes first. */
export function listOrder(filter: ArticleFilter, hasMatch: boolean): ListOrder {
  if (filter.sort === 'relevance') {
    if (hasMatch) return { sort: 'relevance', key: 's.rank', direction: 'ASC' };
    return { sort: 'updated', key: 'a.updated_at', direction: 'DESC' };
  }
  const direction = filter.descending ? 'DESC' : 'ASC';
  return { sort: filter.sort, key: keyOf(filter.sort, filter.descending), direction };
}

/** Each key has an index of the same expression; pieces without deadline always come last. */
function keyOf(sort: Exclude<Sort, 'relevance'>, descending: boolean): string {
  switch (sort) {
    case 'updated':
      return 'a.updated_at';
    case 'created':
      return 'a.created_at';
    case 'headline':
      return 'a.headline_key';
    case 'words':
      return 'a.words';
    case 'deadline':
      return descending ? "coalesce(a.deadline, '')" : "coalesce(a.deadline, '~')";
  }
}

/** A cursor as the opaque string that windows hand back. */
export function encodeCursor(cursor: ListCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Reads a cursor; one from another order or made up is `invalid-input`. */
export function decodeCursor(text: string, order: ListOrder): Result<ListCursor> {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch (error) {
    return fail('invalid-input', String(error));
  }
  const cursor = cursorSchema.safeParse(json);
  if (!cursor.success) return fail('invalid-input', cursor.error.message);
  const matches = cursor.data.sort === order.sort && cursor.data.direction === order.direction;
  return matches ? ok(cursor.data) : fail('invalid-input', 'cursor of another order');
}
