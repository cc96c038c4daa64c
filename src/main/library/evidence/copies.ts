/** The library's side of capturing: which function answers which request. */
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import { attachNew } from './attaching.ts';
import { setCaptureState, setLinks, waitingSources } from './capture-states.ts';
import type { CopyHandlers } from './copy-requests.ts';
import { recordEvent } from './events.ts';
import { setFates } from './fates.ts';
import { keepCopy } from './keeping.ts';
import { passagesOf } from './passages.ts';
import { readCopy, readTexts } from './reading-copies.ts';
import { effectiveSource } from './source-row.ts';

/** The handlers of an open library. */
export function createCopyHandlers(store: Store): CopyHandlers {
  return {
    'copies.attach': (input) => attachNew(store, input),
    'copies.waiting': () => ok(waitingSources(store)),
    'copies.sources': ({ ids }) =>
      ok(
        ids.flatMap((id) => {
          const source = effectiveSource(store, id);
          return source.ok ? [source.value] : [];
        }),
      ),
    'copies.setState': (input) => setCaptureState(store, input),
    'copies.keep': (input) => keepCopy(store, input),
    'copies.read': (input) => readCopy(store, input),
    'copies.texts': (input) => readTexts(store, input),
    'copies.setLinks': (input) => setLinks(store, input),
    'copies.passages': ({ sourceId }) => ok(passagesOf(store, sourceId)),
    'copies.setFates': (input) => setFates(store, input),
    'copies.noteReport': ({ by, articleId, format }): Result<null> =>
      store.write(() => {
        const detail = { format };
        recordEvent(store, {
          by,
          kind: 'report-exported',
          articleId,
          subjectId: articleId,
          detail,
        });
        store.changed('evidence', articleId);
        return ok(null);
      }),
  };
}
