/**
 * What can be done to pieces from the library. Everything reversible happens at once and can
 * be taken back, by the message's Undo or by the Undo command.
 */
import type { BulkChange } from '../../../shared/ipc/areas/articles.ts';
import type { InputOf } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import { openArticle, useUi } from '../../state/ui.ts';
import type { UndoStep } from '../../state/undo.ts';
import { showToast } from '../../ui/toast.ts';
import { describeChange } from './describe-change.ts';

type Changes = readonly InputOf<'articles.change'>[];

/** Applies changes one after the other; answers the step that takes them all back. */
async function applyAll(label: string, changes: Changes): Promise<UndoStep | null> {
  const inverse: InputOf<'articles.change'>[] = [];
  for (const change of changes) {
    const answer = await run('articles.change', change);
    if (answer === null) return null;
    inverse.unshift(...answer.inverse);
  }
  return { label, revert: () => applyAll(label, inverse) };
}

/** Changes pieces, says so, and remembers how to take it back. */
export async function changePieces(ids: readonly string[], change: BulkChange): Promise<void> {
  if (ids.length === 0) return;
  const label = describeChange(change, ids.length);
  const step = await applyAll(label, [{ ids: [...ids], change }]);
  if (step === null) return;
  offerUndo(step);
  const openId = useUi.getState().openArticleId;
  if (change.kind === 'place' && change.place === 'trash' && openId !== null) {
    if (ids.includes(openId)) openArticle(null);
  }
}

/** Copies pieces; taking it back moves the copies to the trash. Opens the copy of a single one. */
export async function duplicatePieces(ids: readonly string[]): Promise<void> {
  const copies: string[] = [];
  for (const id of ids) {
    const copy = await run('articles.duplicate', { id });
    if (copy !== null) copies.push(copy.id);
  }
  const [first] = copies;
  if (first === undefined) return;
  const label = copies.length === 1 ? 'Duplicated the piece' : `Duplicated ${copies.length} pieces`;
  const toTrash: InputOf<'articles.change'> = {
    ids: copies,
    change: { kind: 'place', place: 'trash' },
  };
  const step: UndoStep = { label, revert: () => applyAll(label, [toTrash]) };
  offerUndo(step);
  if (copies.length === 1) openArticle(first);
}

/** Removes pieces that are in the trash; this is the one thing that cannot be taken back. */
export async function deleteForever(ids: readonly string[]): Promise<void> {
  const answer = await run('articles.deleteForever', { ids: [...ids] });
  if (answer === null) return;
  showToast(`Deleted ${counted(answer.deleted, 'piece')}`);
}
