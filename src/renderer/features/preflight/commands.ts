/** Stepping through what the open piece lacks, by key. */
import { useRef } from 'react';
import { useArticle } from '../../api/queries.ts';
import { reasonAgainst, runCommand, useCommand } from '../../commands/registry.ts';
import { showInspectorTab, useUi } from '../../state/ui.ts';
import { findingsOf } from './findings.ts';

/** Registers next and previous finding for the open piece. */
export function usePreflightCommands(): void {
  const openId = useUi((state) => state.openArticleId);
  const piece = useArticle(openId).data;
  const findings = piece === undefined ? [] : findingsOf(piece);
  const at = useRef(-1);
  const step = (by: 1 | -1) => {
    const count = findings.length;
    at.current = at.current === -1 && by === -1 ? count - 1 : (at.current + by + count) % count;
    const finding = findings[at.current];
    if (finding === undefined) return;
    showInspectorTab('preflight');
    if (reasonAgainst(finding.command) === null) runCommand(finding.command);
  };
  const disabledReason = () => (findings.length === 0 ? 'Nothing is missing in this piece.' : null);
  useCommand('go.nextFinding', { run: () => step(1), disabledReason });
  useCommand('go.previousFinding', { run: () => step(-1), disabledReason });
}
