/**
 * The end of the trash: pieces leave it for ever by request, or thirty days after they were
 * put there. Nothing outside the trash can be deleted.
 */

import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { DAY, isoTime } from './clock.ts';
import type { Store } from './store.ts';

/** How long the trash keeps a piece. */
const TRASH_DAYS = 30;

/** Deletes pieces with their drafts, revisions and sources; refuses if one is not in the trash. */
export function deleteForever(
  store: Store,
  input: ParsedInputOf<'articles.deleteForever'>,
): Result<{ deleted: number }> {
  return store.write(() => {
    const ids = JSON.stringify(input.ids);
    const kept = store
      .prepare<[string], { count: number }>(
        `SELECT count(*) AS count FROM article
         WHERE id IN (SELECT value FROM json_each(?)) AND place <> 'trash'`,
      )
      .get(ids);
    if (kept !== undefined && kept.count > 0) {
      return fail('invalid-input', null, 'Only pieces in the trash can be deleted for ever.');
    }
    const { changes } = store
      .prepare<[string], never>('DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))')
      .run(ids);
    if (changes > 0) store.changed('articles', ...input.ids);
    return ok({ deleted: changes });
  });
}

/** Ids of pieces whose time in the trash is over. */
export function expiredInTrash(store: Store): string[] {
  const limit = isoTime(store.clock() - TRASH_DAYS * DAY);
  return store
    .prepare<[string], { id: string }>(
      "SELECT id FROM article WHERE place = 'trash' AND trashed_at < ?",
    )
    .all(limit)
    .map((row) => row.id);
}
