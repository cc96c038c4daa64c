/** One finding: what is wrong, the two texts and their difference, and what can be done about it. */
import { CircleAlert, Info, type LucideIcon, OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import type { Finding, Severity } from '../../../shared/verify/preflight/finding.ts';
import { SEVERITY_WORDS } from '../../../shared/wording/evidence-words.ts';
import { useOpenEditor } from '../../editor/piece-store.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Differences } from '../evidence/Differences.tsx';
import {
  applyFix,
  canGoTo,
  goToFinding,
  overrideFinding,
  withdrawOverride,
} from './finding-actions.ts';
import { OverrideForm } from './OverrideForm.tsx';
import styles from './PreflightTab.module.css';

const ICONS: Record<Severity, LucideIcon> = { block: OctagonAlert, warn: CircleAlert, note: Info };

type FindingRowProps = { readonly articleId: string; readonly finding: Finding };

/** A row of the Preflight tab. */
export function FindingRow({ articleId, finding }: FindingRowProps) {
  const Icon = ICONS[finding.severity];
  return (
    <li className={classes(styles.finding)}>
      <Icon
        className={classes(styles.icon, styles[finding.severity])}
        size={16}
        aria-label={SEVERITY_WORDS[finding.severity]}
      />
      <div className={classes(styles.words)}>
        <p className={classes(styles.title)}>{finding.sentence}</p>
        <Texts finding={finding} />
        <Differences differences={finding.differences} />
        <p className={classes(styles.why)}>{finding.action}</p>
        <Actions articleId={articleId} finding={finding} />
      </div>
    </li>
  );
}

function Texts({ finding: { article, source } }: { readonly finding: Finding }) {
  return (
    <>
      {article !== '' && <p className={classes(styles.article)}>{article}</p>}
      {source !== '' && (
        <p className={classes(styles.source)}>
          <span className={classes(styles.label)}>Source </span>
          {source}
        </p>
      )}
    </>
  );
}

function Actions({ articleId, finding }: FindingRowProps) {
  const editor = useOpenEditor();
  const [asking, setAsking] = useState(false);
  if (finding.overridden !== null) return <Overridden articleId={articleId} finding={finding} />;
  if (asking) {
    const keep = (reason: string) => {
      setAsking(false);
      void overrideFinding(articleId, finding, reason);
    };
    return <OverrideForm onKeep={keep} onCancel={() => setAsking(false)} />;
  }
  return (
    <div className={classes(styles.actions)}>
      {canGoTo(finding) && (
        <Button
          variant="quiet"
          aria-label={`Go there: ${finding.sentence}`}
          onPress={() => goToFinding(finding)}
        >
          Go there
        </Button>
      )}
      {editor !== null &&
        finding.fixes.map((fix) => (
          <Button
            key={fix.label}
            variant="quiet"
            isDisabled={!editor.isEditable}
            className={styles.fix}
            onPress={() => applyFix(editor, fix, finding.article)}
          >
            <span className={classes(styles.fixLabel)}>{fix.label}</span>
          </Button>
        ))}
      <Button
        variant="quiet"
        aria-label={`Let it stand: ${finding.sentence}`}
        onPress={() => setAsking(true)}
      >
        Let it stand…
      </Button>
    </div>
  );
}

function Overridden({ articleId, finding }: FindingRowProps) {
  if (finding.overridden === null) return null;
  const { reason, by } = finding.overridden;
  return (
    <p className={classes(styles.overridden)}>
      {`${by} let it stand: ${reason} `}
      <Button variant="quiet" onPress={() => void withdrawOverride(articleId, finding)}>
        Take back
      </Button>
    </p>
  );
}
