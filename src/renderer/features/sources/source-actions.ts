/**
 * What can be done to the source records of a piece. Each takes effect at once and can be
 * taken back, by the message's Undo or by the Undo command.
 */
import type { SourceFields, SourceRecord } from '../../../shared/article/source.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import { rememberStep, type UndoStep } from '../../state/undo.ts';

/** Adds a source at the end of the list; null when the library refused it. */
export async function addSource(
  articleId: string,
  fields: SourceFields,
): Promise<SourceRecord | null> {
  const source = await run('sources.add', { articleId, fields, at: null });
  if (source === null) return null;
  rememberStep({ label: 'Added a source', revert: () => removal(articleId, source.id) });
  return source;
}

/** Changes a source. */
export async function updateSource(
  articleId: string,
  before: SourceRecord,
  fields: SourceFields,
): Promise<void> {
  const step = await update(articleId, before.id, before, fields);
  if (step !== null) rememberStep(step);
}

/** Removes a source and offers to take it back; citations of it stay and show a question mark. */
export async function removeSource(articleId: string, id: string): Promise<void> {
  const step = await removal(articleId, id);
  if (step !== null) offerUndo(step);
}

/** Moves a source to another place in the list, counted from 0. */
export async function moveSource(
  articleId: string,
  id: string,
  from: number,
  to: number,
): Promise<void> {
  const step = await move(articleId, id, from, to);
  if (step !== null) rememberStep(step);
}

async function update(
  articleId: string,
  id: string,
  before: SourceFields,
  fields: SourceFields,
): Promise<UndoStep | null> {
  const source = await run('sources.update', { articleId, id, fields });
  if (source === null) return null;
  return { label: 'Changed a source', revert: () => update(articleId, id, fields, before) };
}

async function removal(articleId: string, id: string): Promise<UndoStep | null> {
  const answer = await run('sources.remove', { articleId, id });
  if (answer === null) return null;
  const { removed, at } = answer;
  return { label: 'Removed the source', revert: () => restoral(articleId, removed, at) };
}

async function restoral(
  articleId: string,
  source: SourceRecord,
  at: number,
): Promise<UndoStep | null> {
  const restored = await run('sources.restore', { articleId, source, at });
  if (restored === null) return null;
  return { label: 'Brought back a source', revert: () => removal(articleId, source.id) };
}

async function move(
  articleId: string,
  id: string,
  from: number,
  to: number,
): Promise<UndoStep | null> {
  const sources = await run('sources.move', { articleId, id, to });
  if (sources === null) return null;
  return { label: 'Moved a source', revert: () => move(articleId, id, to, from) };
}
