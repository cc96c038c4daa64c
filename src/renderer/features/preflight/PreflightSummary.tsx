/** The head of the Preflight tab: whether the piece may go out, how much of it is supported. */
import { CircleCheck, OctagonAlert } from 'lucide-react';
import type { PreflightReport } from '../../../shared/verify/preflight/report.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { classes } from '../../ui/classes.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './PreflightTab.module.css';

/** The summary of a report; `running` says that a newer one is on its way. */
export function PreflightSummary({
  report,
  running,
}: {
  readonly report: PreflightReport;
  readonly running: boolean;
}) {
  const open = report.findings.filter(({ overridden }) => overridden === null);
  const count = (severity: string) =>
    open.filter((finding) => finding.severity === severity).length;
  const counts = [
    counted(count('block'), 'block', 'blocks'),
    counted(count('warn'), 'warning', 'warnings'),
    counted(count('note'), 'note', 'notes'),
  ];
  const Icon = report.blocked ? OctagonAlert : CircleCheck;
  return (
    <div className={classes(styles.summary)} aria-busy={running}>
      <p className={classes(styles.verdict, report.blocked ? styles.block : styles.pass)}>
        <Icon size={18} aria-hidden />
        {report.blocked ? 'Not ready to go out' : 'Nothing keeps it from going out'}
      </p>
      <p className={classes(styles.counts)}>{counts.join(' · ')}</p>
      {report.sentences.length > 0 && (
        <ProgressBar
          label="Sentences with evidence"
          done={supported(report)}
          total={report.sentences.length}
        />
      )}
    </div>
  );
}

function supported({ sentences }: PreflightReport): number {
  return sentences.filter((sentence) => sentence.supported || sentence.known).length;
}
