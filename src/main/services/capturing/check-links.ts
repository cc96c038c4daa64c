/**
 * Looking at the addresses of sources because a person asked: one host at a time, each address
 * once, without saving anything but what is now known of it.
 */

import { sketchOf } from '../../../shared/capture/links/sketch.ts';
import { judgeLink } from '../../../shared/capture/links/state.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Library } from '../../library/library.ts';
import { checkLink, type LinkHistory } from '../capture/check-link.ts';
import type { FetchPolicy } from '../capture/fetch-policy.ts';
import type { Host } from '../host.ts';
import { policyFrom } from './policy.ts';
import type { CaptureServices } from './queue.ts';

type LinkServices = CaptureServices & { readonly host: Host };

/** Checks these sources; those without an address are left out. Progress shows while it runs. */
export async function checkLinks(
  { session, settings, host }: LinkServices,
  sourceIds: readonly string[],
): Promise<Result<LibrarySource[]>> {
  const sources = await session.use((library) =>
    library.copies('copies.sources', { ids: [...sourceIds] }),
  );
  if (!sources.ok) return sources;
  const checked: LibrarySource[] = [];
  const total = sources.value.length;
  for (const [done, source] of sources.value.entries()) {
    const label = source.csl.title ?? source.csl.URL ?? '';
    host.announce('task.progress', { task: 'links', label, done, total, finished: false });
    const one = await session.use((library) =>
      checkOne(library, source, policyFrom(settings.get())),
    );
    if (!one.ok) return one;
    checked.push(...one.value);
  }
  host.announce('task.progress', { task: 'links', label: '', done: total, total, finished: true });
  return ok(checked);
}

async function checkOne(
  library: Library,
  source: LibrarySource,
  policy: FetchPolicy,
): Promise<Result<LibrarySource[]>> {
  const url = source.csl.URL;
  if (url === undefined) return ok([]);
  const history = await historyOf(library, source);
  if (!history.ok) return history;
  const { observation } = await checkLink(url, policy, history.value);
  const { state, goneSince } = judgeLink(observation);
  const link = {
    sourceId: source.id,
    link: state,
    at: new Date(observation.at).toISOString(),
    goneSince: goneSince === null ? null : new Date(goneSince).toISOString(),
  };
  return library.copies('copies.setLinks', { links: [link] });
}

async function historyOf(library: Library, source: LibrarySource): Promise<Result<LinkHistory>> {
  const desk = await library.call('desk.get', { id: source.id });
  if (!desk.ok) return desk;
  const [newest] = desk.value.snapshots;
  const saved =
    newest === undefined ? null : await library.copies('copies.read', { snapshotId: newest.id });
  const text = saved?.ok === true ? (saved.value.projection?.text ?? null) : null;
  return ok({
    earlier: {},
    goneSince: source.linkGoneSince === null ? null : Date.parse(source.linkGoneSince),
    saved: text === null ? null : sketchOf(text),
    passageChanged: desk.value.passages.some(({ fate }) => fate === 'changed' || fate === 'gone'),
  });
}
