/** What the open piece still lacks, each with the way there. */
import { CircleAlert, CircleCheck } from 'lucide-react';
import { counted } from '../../../shared/wording/counted.ts';
import { useArticle } from '../../api/queries.ts';
import { reasonAgainst, runCommand, useCommandVersion } from '../../commands/registry.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { type Finding, findingsOf } from './findings.ts';
import styles from './PreflightTab.module.css';

/** The preflight tab of the inspector. */
export function PreflightTab({ articleId }: { readonly articleId: string }) {
  const piece = useArticle(articleId);
  useCommandVersion();
  if (piece.data === undefined) return <Skeleton rows={4} />;
  const findings = findingsOf(piece.data);
  if (findings.length === 0) {
    return (
      <EmptyState
        icon={CircleCheck}
        title="Nothing is missing"
        text="Every part that a piece of this kind needs is there, and no TK is left."
      />
    );
  }
  return (
    <>
      <p className={classes(styles.summary)}>
        {counted(findings.length, 'thing is missing', 'things are missing')}
      </p>
      <ul className={classes(styles.list)}>
        {findings.map((finding) => (
          <FindingRow key={finding.code} finding={finding} />
        ))}
      </ul>
    </>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const canJump = reasonAgainst(finding.command) === null;
  return (
    <li className={classes(styles.finding)}>
      <CircleAlert className={classes(styles.icon)} size={16} aria-label="To do" />
      <div className={classes(styles.words)}>
        <p className={classes(styles.title)}>{finding.title}</p>
        <p className={classes(styles.why)}>{finding.why}</p>
      </div>
      {canJump && (
        <Button
          aria-label={`${finding.action}: ${finding.title}`}
          onPress={() => runCommand(finding.command)}
        >
          {finding.action}
        </Button>
      )}
    </li>
  );
}
