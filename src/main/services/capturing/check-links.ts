/**
 * Looking at the addresses of sources because a person asked: one host at a time, each address
 * once, without saving anything but what is now known of it.
 */

import { sketchOfSource } from '../../../shared/capture/links/sketch.ts';
import { judgeLink } from '../../../shared/capture/links/state.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Library } from '../../library/library.ts';
import type { ReadRetrieved } from '../capture/captured.ts';
import { checkLink, type LinkHistory } from '../capture/check-link.ts';
import type { FetchPolicy } from '../capture/fetch-policy.ts';
import type { Host } from '../host.ts';
import { policyFrom } from './policy.ts';
import { type CaptureServices, readInTasks } from './queue.ts';

type LinkServices = CaptureServices & { readonly host: Host };

/** Checks these sources, those with an address, showing progress; `network-off` in secret-safe mode. */
export async function checkLinks(
  { session, settings, tasks, host }: LinkServices,
  sourceIds: readonly string[],
): Promise<Result<LibrarySource[]>> {
  // Nothing was looked at, so nothing may be noted either.
  if (settings.get().secretSafe) return fail('network-off');
  const sources = await session.use((library) =>
    library.copies('copies.sources', { ids: [...sourceIds] }),
  );
  if (!sources.ok) return sources;
  const checked: LibrarySource[] = [];
  const total = sources.value.length;
  const end = () =>
    host.announce('task.progress', {
      task: 'links',
      label: '',
      done: total,
      total,
      finished: true,
    });
  for (const [done, source] of sources.value.entries()) {
    const label = source.csl.title ?? source.csl.URL ?? '';
    host.announce('task.progress', { task: 'links', label, done, total, finished: false });
    const one = await session.use((library) =>
      checkAddress(library, source, policyFrom(settings.get()), readInTasks(tasks)),
    );
    if (!one.ok) {
      end();
      return one;
    }
    checked.push(...one.value);
  }
  end();
  return ok(checked);
}

/** Looks at one address and notes what is known of it now; nothing for a source without one. */
export async function checkAddress(
  library: Library,
  source: LibrarySource,
  policy: FetchPolicy,
  read?: ReadRetrieved,
): Promise<Result<LibrarySource[]>> {
  const url = source.csl.URL;
  if (url === undefined) return ok([]);
  const history = await historyOf(library, source);
  if (!history.ok) return history;
  const { observation } = await checkLink(url, policy, history.value, read);
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
  const projection = saved?.ok === true ? saved.value.projection : null;
  return ok({
    earlier: {},
    goneSince: source.linkGoneSince === null ? null : Date.parse(source.linkGoneSince),
    saved: projection === null ? null : sketchOfSource(projection),
    passageChanged: desk.value.passages.some(({ fate }) => fate === 'changed' || fate === 'gone'),
  });
}
