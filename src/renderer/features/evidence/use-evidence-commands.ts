/** Commands about the claim or sentence under the caret, and the walk through what has no evidence. */

import type { ClaimState, WorklistSentence } from '../../../shared/verify/preflight/report.ts';
import { call } from '../../api/client.ts';
import { run } from '../../api/run.ts';
import { useCommand } from '../../commands/registry.ts';
import { positionsOf } from '../../editor/evidence/block-positions.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { showInspectorTab } from '../../state/ui.ts';
import { showToast } from '../../ui/toast.ts';
import { overrideFinding } from '../preflight/finding-actions.ts';
import { decide, removeMark } from './claim-actions.ts';
import { claimsHere } from './claims-here.ts';
import { goToPlace } from './go-to-place.ts';
import { personName } from './person-name.ts';
import { provePoint } from './prove-point.ts';
import { useReport } from './report-store.ts';

/** Registers the commands while the workspace is open. */
export function useEvidenceCommands(): void {
  const sentences = useReport((state) => state.report?.sentences) ?? [];
  const open = sentences.filter(({ supported, known }) => !supported && !known);
  const disabledReason = () =>
    open.length === 0 ? 'Every sentence that needs evidence has some.' : null;
  useCommand('evidence.nextUnsupported', { run: () => goToUnsupported(open, 1), disabledReason });
  useCommand('evidence.previousUnsupported', {
    run: () => goToUnsupported(open, -1),
    disabledReason,
  });
  const noClaim = () => (claimHere() === null ? 'There is no claim under the caret.' : null);
  useCommand('evidence.confirm', { run: confirmHere, disabledReason: noClaim });
  useCommand('evidence.unlink', { run: unlinkHere, disabledReason: noClaim });
  useCommand('evidence.known', { run: markKnown });
  useCommand('evidence.prove', { run: proveHere });
}

function goToUnsupported(open: readonly WorklistSentence[], direction: 1 | -1): void {
  const { editor } = usePiece.getState();
  if (editor === null) return;
  const { from } = editor.state.selection;
  const places = open.flatMap(({ place }) => {
    const range = positionsOf(editor.state.doc, place);
    return range === null ? [] : [{ place, at: range.from }];
  });
  const ahead = places.filter(({ at }) => (direction === 1 ? at > from : at < from));
  const target = direction === 1 ? (ahead[0] ?? places[0]) : (ahead.at(-1) ?? places.at(-1));
  if (target === undefined) return;
  goToPlace(editor, target.place);
  showInspectorTab('evidence');
}

function claimHere(): ClaimState | null {
  const { editor } = usePiece.getState();
  if (editor === null) return null;
  const [here] = claimsHere(editor.state.doc, editor.state.selection.from);
  const claims = useReport.getState().report?.claims ?? [];
  return claims.find(({ claimId }) => claimId === here) ?? null;
}

async function confirmHere(): Promise<void> {
  const claim = claimHere();
  const { articleId } = usePiece.getState();
  if (claim === null || articleId === null) return;
  const decision = { verdict: 'confirmed', method: 'document', reason: '' } as const;
  if (await decide(articleId, claim, decision)) showToast('Confirmed, on the words as they are.');
}

async function unlinkHere(): Promise<void> {
  const claim = claimHere();
  const { articleId, editor } = usePiece.getState();
  if (claim === null || articleId === null || editor === null) return;
  const evidence = await call('evidence.piece', { articleId });
  const links = evidence.ok ? evidence.value.links : [];
  const by = await personName();
  for (const { id, claimId } of links) {
    if (claimId === claim.claimId) await run('evidence.unlink', { by, articleId, linkId: id });
  }
  removeMark(editor, claim.claimId);
}

async function proveHere(): Promise<void> {
  const { articleId, editor } = usePiece.getState();
  if (articleId !== null && editor !== null) await provePoint(editor, articleId);
}

/** Common knowledge is the finding about the sentence, let stand with that as the reason. */
async function markKnown(): Promise<void> {
  const { articleId, editor } = usePiece.getState();
  const report = useReport.getState().report;
  if (articleId === null || editor === null || report === null) return;
  const { from } = editor.state.selection;
  const finding = report.findings.find(({ rule, place }) => {
    const range = place === null ? null : positionsOf(editor.state.doc, place);
    return rule === 'claim-unsupported' && range !== null && range.from <= from && from <= range.to;
  });
  if (finding === undefined) {
    showToast('This sentence does not ask for evidence.');
    return;
  }
  await overrideFinding(articleId, finding, 'Common knowledge');
}
