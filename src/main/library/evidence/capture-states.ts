/** How far the copies of sources have come, and what is known of their addresses. */
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import type { CopyInput } from './copy-requests.ts';
import { recordEvent } from './events.ts';
import { effectiveSource, selectSources, writeSource } from './source-row.ts';

/** Sources still to be captured, oldest first; one that was being captured when the program ended counts. */
export function waitingSources(store: Store): LibrarySource[] {
  return selectSources(
    store,
    `WHERE l.capture IN ('waiting', 'running') AND l.removed_at IS NULL AND l.alias_of IS NULL
     ORDER BY l.updated_at, l.id`,
    {},
  );
}

/** Sets how far a copy has come; a failure goes into the record with its code. */
export function setCaptureState(
  store: Store,
  { by, sourceId, state, problem }: CopyInput<'copies.setState'>,
): Result<LibrarySource> {
  return store.write(() => {
    const source = effectiveSource(store, sourceId);
    if (!source.ok) return source;
    const after = { ...source.value, capture: state, captureProblem: problem };
    writeSource(store, after);
    if (state === 'failed') {
      const detail = { problem: problem ?? '' };
      const subjectId = after.id;
      recordEvent(store, { by, kind: 'capture-failed', articleId: null, subjectId, detail });
    }
    return ok(after);
  });
}

/** Sets what is known of addresses; answers the sources, those that are gone from the library left out. */
export function setLinks(
  store: Store,
  { links }: CopyInput<'copies.setLinks'>,
): Result<LibrarySource[]> {
  return store.write(() =>
    ok(
      links.flatMap(({ sourceId, link, at, goneSince }) => {
        const source = effectiveSource(store, sourceId);
        if (!source.ok) return [];
        const after = { ...source.value, link, linkCheckedAt: at, linkGoneSince: goneSince };
        writeSource(store, after);
        return [after];
      }),
    ),
  );
}
