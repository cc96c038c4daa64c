/** Attaching a source that was pasted or dropped: at once, with its copy to follow. */
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import type { Attached } from '../../../shared/ipc/areas/capture.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import type { CopyInput } from './copy-requests.ts';
import { attachSource } from './desk-changes.ts';
import { sourceWithAddress } from './entries.ts';
import { insertSource } from './source-changes.ts';
import { writeSource } from './source-row.ts';

/** Adds a source, or takes the one with the same address, and puts it into a piece if one is given. */
export function attachNew(store: Store, input: CopyInput<'copies.attach'>): Result<Attached> {
  return store.write(() => {
    const { by, articleId, fields, capture } = input;
    const known = sourceWithAddress(store, fields.csl.URL ?? '');
    const source = known ?? insertSource(store, fields, { by, origin: input.origin });
    const queued = capture === 'waiting' ? queue(store, source) : source;
    if (articleId === null) return ok({ source: queued, entry: null, known: known !== null });
    const entry = attachSource(store, { by, articleId, sourceId: source.id });
    if (!entry.ok) return entry;
    return ok({ source: queued, entry: entry.value, known: known !== null });
  });
}

/** A source with a copy needs no other one now; one that failed is tried again. */
function queue(store: Store, source: LibrarySource): LibrarySource {
  if (source.capture !== 'none' && source.capture !== 'failed') return source;
  const queued = { ...source, capture: 'waiting' as const, captureProblem: null };
  writeSource(store, queued);
  return queued;
}
