/**
 * Fetching a source again because a person asked: a new copy when the page changed, and for each
 * passage whether it still stands there. The old copy and its passages stay as they are.
 */
import type { Passage, PassageFate } from '../../../shared/evidence/passage.ts';
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Library } from '../../library/library.ts';
import type { Tasks } from '../../tasks/client.ts';
import { recaptureAddress } from '../capture/capture-address.ts';
import type { Captured } from '../capture/captured.ts';
import { keepCaptured } from './keep-captured.ts';
import { policyFrom } from './policy.ts';
import { type CaptureServices, nameIn, readInTasks } from './queue.ts';

type Again = OutputOf<'capture.again'>;
type Fate = {
  readonly passageId: string;
  readonly fate: PassageFate;
  readonly current: string | null;
};

/** Fetches a source again; fails as capturing does, and for a source without an address. */
export async function captureAgain(
  { session, settings, tasks }: CaptureServices,
  sourceId: string,
): Promise<Result<Again>> {
  const by = nameIn(settings);
  const known = await session.use((library) => knownOf(library, sourceId));
  if (!known.ok) return known;
  const { source, newest } = known.value;
  const url = source.csl.URL;
  if (url === undefined) {
    return fail('invalid-input', null, 'This source has no address to fetch it from.');
  }
  const earlier = {
    etag: newest?.retrieval.headers.etag,
    lastModified: newest?.retrieval.headers['last-modified'],
  };
  const policy = policyFrom(settings.get());
  const again = await recaptureAddress(url, policy, earlier, readInTasks(tasks));
  if (!again.ok) return again;
  return session.use(async (library) => {
    if (again.value.kind === 'captured') {
      return keepAgain(library, tasks, by, source.id, again.value.captured);
    }
    if (newest === null) return fail('network-failed', 'not modified, and never seen');
    return noteFates(library, by, newest, async (passages) => ok(asTheyWere(passages)));
  });
}

async function knownOf(
  library: Library,
  sourceId: string,
): Promise<Result<{ source: LibrarySource; newest: Snapshot | null }>> {
  const desk = await library.call('desk.get', { id: sourceId });
  if (!desk.ok) return desk;
  return ok({ source: desk.value.source, newest: desk.value.snapshots[0] ?? null });
}

async function keepAgain(
  library: Library,
  tasks: Tasks,
  by: string,
  sourceId: string,
  captured: Captured,
): Promise<Result<Again>> {
  const kept = await keepCaptured(library, by, sourceId, captured);
  if (!kept.ok) return kept;
  return noteFates(library, by, kept.value, (passages) => fatesIn(tasks, passages, captured));
}

async function noteFates(
  library: Library,
  by: string,
  snapshot: Snapshot,
  judge: (passages: readonly Passage[]) => Promise<Result<Fate[]>>,
): Promise<Result<Again>> {
  const passages = await library.copies('copies.passages', { sourceId: snapshot.sourceId });
  if (!passages.ok) return passages;
  const fates = await judge(passages.value);
  if (!fates.ok) return fates;
  const noted = await library.copies('copies.setFates', {
    by,
    snapshotId: snapshot.id,
    fates: fates.value,
  });
  if (!noted.ok) return noted;
  return ok({
    snapshot,
    passages: fates.value.map(({ passageId, fate }) => ({ id: passageId, fate })),
  });
}

function asTheyWere(passages: readonly Passage[]): Fate[] {
  return passages.map(({ id, fate, current }) => ({
    passageId: id,
    fate: fate ?? 'same',
    current,
  }));
}

/**
 * What became of each passage; found in the tasks' thread, since the text may be long. A copy
 * without text, or of a log-in in front of it, says nothing about passages.
 */
async function fatesIn(
  tasks: Tasks,
  passages: readonly Passage[],
  { projection, wall }: Captured,
): Promise<Result<Fate[]>> {
  if (projection === null || wall !== 'none') return ok(asTheyWere(passages));
  const found = await tasks.run('capture.reanchor', { passages, projection });
  if (!found.ok) return found;
  const fates = passages.flatMap(({ id }, index) => {
    const one = found.value[index];
    if (one === undefined) return [];
    const current = one.fate === 'changed' ? one.current : null;
    return { passageId: id, fate: one.fate, current };
  });
  return ok(fates);
}
