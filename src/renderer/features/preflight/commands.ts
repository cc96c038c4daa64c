/** Stepping through the findings of the open piece, by key. */
import { useRef } from 'react';
import { useCommand } from '../../commands/registry.ts';
import { showInspectorTab, useUi } from '../../state/ui.ts';
import { useReport } from '../evidence/report-store.ts';
import { goToFinding } from './finding-actions.ts';
import { exportReport } from './report-export.ts';

/** Registers next and previous finding, and the reports, for the open piece. */
export function usePreflightCommands(): void {
  const articleId = useUi((state) => state.openArticleId);
  const report = useReport((state) => state.report);
  const findings = report?.findings.filter(({ overridden }) => overridden === null) ?? [];
  const last = useRef<string | null>(null);
  const step = (by: 1 | -1) => {
    const at = findings.findIndex(({ key }) => key === last.current);
    const next = at === -1 && by === -1 ? findings.length - 1 : at + by;
    const finding = findings[(next + findings.length) % findings.length];
    if (finding === undefined) return;
    last.current = finding.key;
    showInspectorTab('preflight');
    goToFinding(finding);
  };
  const disabledReason = () =>
    findings.length === 0 ? 'There is nothing to settle in this piece.' : null;
  useCommand('go.nextFinding', { run: () => step(1), disabledReason });
  useCommand('go.previousFinding', { run: () => step(-1), disabledReason });
  const write = (format: 'html' | 'pdf' | 'bundle' | 'annotations') => () =>
    articleId === null ? undefined : exportReport(articleId, format);
  useCommand('evidence.reportHtml', { run: write('html') });
  useCommand('evidence.reportPdf', { run: write('pdf') });
  useCommand('evidence.reportBundle', { run: write('bundle') });
  useCommand('evidence.reportAnnotations', { run: write('annotations') });
}
