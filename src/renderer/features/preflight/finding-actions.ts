/** What can be done about a finding: go there, mend it, let it stand with a reason. */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Finding, Fix } from '../../../shared/verify/preflight/finding.ts';
import { findingText } from '../../../shared/verify/preflight/observation.ts';
import { run } from '../../api/run.ts';
import { reasonAgainst, runCommand } from '../../commands/registry.ts';
import { positionsOf, textIn } from '../../editor/evidence/block-positions.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { showToast } from '../../ui/toast.ts';
import { goToPlace } from '../evidence/go-to-place.ts';
import { personName } from '../evidence/person-name.ts';
import { wayTo } from './labels.ts';

/** Goes to where a finding is settled. */
export function goToFinding(finding: Finding): void {
  const { editor } = usePiece.getState();
  if (finding.place !== null && editor !== null && goToPlace(editor, finding.place)) return;
  const command = wayTo(finding.rule, finding.family);
  if (command !== null) runCommand(command);
}

/** Whether there is anywhere to go. */
export function canGoTo(finding: Finding): boolean {
  if (finding.place !== null) return true;
  const command = wayTo(finding.rule, finding.family);
  return command !== null && reasonAgainst(command) === null;
}

/** Applies a mend as an undo step of its own, unless the words have changed since. */
export function applyFix(editor: Editor, fix: Fix, expected: string): void {
  const { state, view } = editor;
  const range = positionsOf(state.doc, fix.place);
  const present = range === null ? '' : textIn(state.doc, range.from, range.to);
  if (range === null || range.node || (expected !== '' && !expected.includes(present))) {
    showToast('The words changed in the meantime. Wait for the check to finish.');
    return;
  }
  view.dispatch(closeHistory(state.tr.insertText(fix.text, range.from, range.to).scrollIntoView()));
  view.focus();
}

/** Lets a finding stand with a reason that stays on record; false when the library refused. */
export async function overrideFinding(
  articleId: string,
  finding: Finding,
  reason: string,
): Promise<boolean> {
  const kept = await run('evidence.override', {
    by: await personName(),
    articleId,
    findingKey: finding.key,
    rule: finding.rule,
    text: findingText(finding),
    reason,
  });
  return kept !== null;
}

/** Takes back that a finding was let stand. */
export async function withdrawOverride(articleId: string, finding: Finding): Promise<void> {
  const evidence = await run('evidence.piece', { articleId });
  const kept = evidence?.overrides.findLast(({ findingKey }) => findingKey === finding.key);
  if (kept === undefined) return;
  await run('evidence.withdrawOverride', {
    by: await personName(),
    articleId,
    overrideId: kept.id,
  });
}
