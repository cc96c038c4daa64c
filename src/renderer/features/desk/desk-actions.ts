/** What can be done to records of the library. Each takes effect at once and can be taken back. */
import {
  type LibrarySource,
  type LibrarySourceFields,
  librarySourceFields,
} from '../../../shared/evidence/source.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { call } from '../../api/client.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import { rememberStep, type UndoStep } from '../../state/undo.ts';
import { showToast } from '../../ui/toast.ts';
import { personName } from '../evidence/person-name.ts';
import { saveCopy } from '../sources/capture-actions.ts';

/** As long as the contract lets a search be. */
const LONGEST_SEARCH = 500;

/**
 * Adds a record and has a copy of its address saved; null when the library refused it. A source
 * that the library has under the same address is answered instead.
 */
export async function addRecord(fields: LibrarySourceFields): Promise<LibrarySource | null> {
  const known = await recordAt(fields.csl.URL ?? '');
  if (known !== null) {
    showToast('The library has a source with this link already.');
    return known;
  }
  const added = await run('desk.add', { by: await personName(), fields });
  if (added === null) return null;
  rememberStep({ label: 'Added a source', revert: () => removal([added.id]) });
  await saveCopy(added);
  return added;
}

async function recordAt(url: string): Promise<LibrarySource | null> {
  if (url === '') return null;
  const anything = { kind: null, link: null, capture: null, offset: 0, limit: 100 };
  const list = await call('desk.list', { search: url.slice(0, LONGEST_SEARCH), ...anything });
  const rows = list.ok ? list.value.rows : [];
  return rows.find(({ source }) => source.csl.URL === url)?.source ?? null;
}

/** Changes a record; false when the library refused it. */
export async function updateRecord(
  before: LibrarySource,
  fields: LibrarySourceFields,
): Promise<boolean> {
  const step = await update(before.id, fieldsOf(before), fields);
  if (step !== null) rememberStep(step);
  return step !== null;
}

/** Takes records out of the library; one that a piece uses stays, and the message says so. */
export async function removeRecords(ids: readonly string[]): Promise<boolean> {
  const step = await removal(ids);
  if (step !== null) offerUndo(step);
  return step !== null;
}

/** Merges records into the one that is kept. */
export async function mergeRecords(keep: string, others: readonly string[]): Promise<boolean> {
  const step = await merge(keep, others);
  if (step !== null) offerUndo(step);
  return step !== null;
}

/** Makes a merged record one of its own again. */
export async function separateRecord(keep: string, id: string): Promise<void> {
  const step = await separate(keep, [id]);
  if (step !== null) offerUndo(step);
}

/** What an editor can set on a record, without what the library keeps about it. */
function fieldsOf(source: LibrarySource): LibrarySourceFields {
  return librarySourceFields.parse(source);
}

async function update(
  id: string,
  before: LibrarySourceFields,
  fields: LibrarySourceFields,
): Promise<UndoStep | null> {
  const changed = await run('desk.update', { by: await personName(), id, fields });
  if (changed === null) return null;
  return { label: 'Changed a source', revert: () => update(id, fields, before) };
}

async function removal(ids: readonly string[]): Promise<UndoStep | null> {
  const by = await personName();
  const gone: string[] = [];
  for (const id of ids) if ((await run('desk.remove', { by, id })) !== null) gone.push(id);
  if (gone.length === 0) return null;
  const label = `Removed ${gone.length === 1 ? 'the source' : counted(gone.length, 'source')}`;
  return { label, revert: () => restoral(gone) };
}

async function restoral(ids: readonly string[]): Promise<UndoStep | null> {
  const by = await personName();
  const back: string[] = [];
  for (const id of ids) if ((await run('desk.restore', { by, id })) !== null) back.push(id);
  if (back.length === 0) return null;
  return { label: 'Brought the sources back', revert: () => removal(back) };
}

async function merge(keep: string, others: readonly string[]): Promise<UndoStep | null> {
  const by = await personName();
  const merged: string[] = [];
  for (const other of others) {
    if ((await run('desk.merge', { by, keep, merge: other })) !== null) merged.push(other);
  }
  if (merged.length === 0) return null;
  return {
    label: `Merged ${counted(merged.length + 1, 'record')}`,
    revert: () => separate(keep, merged),
  };
}

async function separate(keep: string, ids: readonly string[]): Promise<UndoStep | null> {
  const by = await personName();
  const apart: string[] = [];
  for (const id of ids) if ((await run('desk.separate', { by, id })) !== null) apart.push(id);
  if (apart.length === 0) return null;
  return { label: 'Separated the records', revert: () => merge(keep, apart) };
}
