/** What became of passages when their source was fetched again. The passages themselves stay. */
import type { Passage } from '../../../shared/evidence/passage.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import type { CopyInput } from './copy-requests.ts';
import { recordEvent } from './events.ts';
import { readPassage } from './passages.ts';

/** Notes how passages fared in a newer copy; answers them. */
export function setFates(
  store: Store,
  { by, snapshotId, fates }: CopyInput<'copies.setFates'>,
): Result<Passage[]> {
  return store.write(() => {
    const update = store.prepare<[Record<string, unknown>], never>(
      'UPDATE passage SET fate = @fate, current = @current WHERE id = @passageId',
    );
    const passages = fates.flatMap((fate) => {
      update.run(fate);
      return readPassage(store, fate.passageId) ?? [];
    });
    for (const { id, fate } of passages) {
      const detail = { snapshot: snapshotId, fate: fate ?? '' };
      recordEvent(store, { by, kind: 'passage-refetched', articleId: null, subjectId: id, detail });
    }
    store.changed('evidence');
    return ok(passages);
  });
}
