/**
 * The Preflight tab: every finding of the open piece, always current, each with the way there, a
 * mend where there is one, and a way to let it stand with a reason.
 */
import { CircleCheck, FileText } from 'lucide-react';
import { FINDING_FAMILIES, type Finding } from '../../../shared/verify/preflight/finding.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useReport } from '../evidence/report-store.ts';
import { FindingRow } from './FindingRow.tsx';
import { FAMILY_LABELS } from './labels.ts';
import { PreflightSummary } from './PreflightSummary.tsx';
import styles from './PreflightTab.module.css';
import { exportReport } from './report-export.ts';

/** The preflight tab of the inspector. */
export function PreflightTab({ articleId }: { readonly articleId: string }) {
  const { report, running, problem } = useReport();
  if (problem !== null && report === null) {
    return <EmptyState icon={FileText} title={problem.sentence} text={problem.action} />;
  }
  if (report === null) return <Skeleton rows={4} />;
  return (
    <>
      <PreflightSummary report={report} running={running} />
      <div className={classes(styles.reports)}>
        <Button onPress={() => void exportReport(articleId, 'html')}>Annotated copy…</Button>
        <Button onPress={() => void exportReport(articleId, 'pdf')}>As PDF…</Button>
        <Button onPress={() => void exportReport(articleId, 'bundle')}>Evidence bundle…</Button>
      </div>
      {report.findings.length === 0 ? (
        <EmptyState
          icon={CircleCheck}
          title="Nothing was found"
          text="Every part is there, and every quote, figure and name agrees with its source."
        />
      ) : (
        <Families articleId={articleId} findings={report.findings} />
      )}
    </>
  );
}

function Families({
  articleId,
  findings,
}: {
  readonly articleId: string;
  readonly findings: readonly Finding[];
}) {
  return FINDING_FAMILIES.map((family) => {
    const own = findings.filter((finding) => finding.family === family);
    if (own.length === 0) return null;
    return (
      <section key={family} className={classes(styles.family)} aria-label={FAMILY_LABELS[family]}>
        <h3 className={classes(styles.heading)}>
          {FAMILY_LABELS[family]} <span className={classes(styles.counts)}>{own.length}</span>
        </h3>
        <ul className={classes(styles.list)}>
          {own.map((finding) => (
            <FindingRow key={finding.key} articleId={articleId} finding={finding} />
          ))}
        </ul>
      </section>
    );
  });
}
