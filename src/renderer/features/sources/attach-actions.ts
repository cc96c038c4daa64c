/**
 * Attaching sources to a piece: addresses, files, and sources the library has. Each is in the
 * list at once, its copy follows behind, and all that one action attached is taken back as one.
 */
import type { Attached } from '../../../shared/ipc/areas/capture.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { call } from '../../api/client.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import type { UndoStep } from '../../state/undo.ts';
import { showToast } from '../../ui/toast.ts';
import { personName } from '../evidence/person-name.ts';

/** A file to attach, in memory. */
export type FileToAttach = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Attaches web addresses, one after the other. */
export function attachAddresses(articleId: string, urls: readonly string[]): Promise<void> {
  return attaching(articleId, async () => {
    const all: Attached[] = [];
    for (const url of urls) {
      const attached = await run('capture.address', { url, articleId });
      if (attached === null) break;
      all.push(attached);
    }
    return all;
  });
}

/** Attaches files that were dropped or pasted. */
export function attachFiles(articleId: string, files: readonly FileToAttach[]): Promise<void> {
  return attaching(articleId, async () =>
    files.length === 0
      ? []
      : ((await run('capture.bytes', { articleId, files: [...files] })) ?? []),
  );
}

/** Asks for files with the system's dialog and attaches them. */
export function attachPicked(articleId: string): Promise<void> {
  return attaching(articleId, async () => (await run('capture.pick', { articleId })) ?? []);
}

/** Attaches a source that the library has. */
export async function attachKnown(articleId: string, sourceId: string): Promise<void> {
  const there = await entryIds(articleId);
  const by = await personName();
  const entry = await run('desk.attach', { by, articleId, sourceId });
  if (entry === null) return;
  if (there.has(entry.id)) showToast('This source is in the list already.');
  else offerUndo(attachedStep(articleId, [{ entryId: entry.id, newSourceId: null }]));
}

/** What one attachment put where: its entry, and its source when the library had none. */
type Placed = { readonly entryId: string; readonly newSourceId: string | null };

async function attaching(
  articleId: string,
  attach: () => Promise<readonly Attached[]>,
): Promise<void> {
  const there = await entryIds(articleId);
  const attached = await attach();
  const placed = attached.flatMap(({ entry, source, known }) =>
    entry === null || there.has(entry.id)
      ? []
      : [{ entryId: entry.id, newSourceId: known ? null : source.id }],
  );
  if (placed.length > 0) offerUndo(attachedStep(articleId, placed));
  else if (attached.length > 0) showToast('This source is in the list already.');
}

async function entryIds(articleId: string): Promise<ReadonlySet<string>> {
  const list = await call('sources.list', { articleId });
  return new Set(list.ok ? list.value.map(({ id }) => id) : []);
}

function attachedStep(articleId: string, placed: readonly Placed[]): UndoStep {
  const label =
    placed.length === 1 ? 'Attached a source' : `Attached ${counted(placed.length, 'source')}`;
  return { label, revert: () => detach(articleId, placed) };
}

async function detach(articleId: string, placed: readonly Placed[]): Promise<UndoStep | null> {
  const by = await personName();
  const backs: (() => Promise<Placed | null>)[] = [];
  for (const one of placed.toReversed()) {
    const answer = await run('sources.remove', { articleId, id: one.entryId });
    if (answer === null) continue;
    const { removed, at } = answer;
    const { newSourceId } = one;
    if (newSourceId !== null) await call('desk.remove', { by, id: newSourceId });
    backs.unshift(async () => {
      if (newSourceId !== null) await run('desk.restore', { by, id: newSourceId });
      return (await run('sources.restore', { articleId, source: removed, at })) && one;
    });
  }
  if (backs.length === 0) return null;
  return { label: 'Took the source out again', revert: () => placeAgain(articleId, backs) };
}

async function placeAgain(
  articleId: string,
  backs: readonly (() => Promise<Placed | null>)[],
): Promise<UndoStep | null> {
  const placed: Placed[] = [];
  for (const back of backs) {
    const one = await back();
    if (one !== null) placed.push(one);
  }
  return placed.length === 0 ? null : attachedStep(articleId, placed);
}
