/** What became of each imported file: a piece with a report, or an error with what to do. */
import { CircleCheck, CircleX } from 'lucide-react';
import type { ImportOutcome } from '../../../shared/ipc/areas/exchange.ts';
import type { AppError } from '../../../shared/ipc/result.ts';
import { openArticle, openDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ImportDialog.module.css';
import { countKinds } from './report-counts.ts';

/** One line per file. */
export function OutcomeList({ outcomes }: { readonly outcomes: readonly ImportOutcome[] }) {
  return (
    <ul aria-label="Imported files">
      {outcomes.map((outcome) => (
        <li key={outcome.articleId ?? outcome.fileName} className={classes(styles.outcome)}>
          {outcome.error === null ? (
            <Good outcome={outcome} />
          ) : (
            <Bad fileName={outcome.fileName} error={outcome.error} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Good({ outcome: { fileName, articleId, report } }: { readonly outcome: ImportOutcome }) {
  return (
    <>
      <CircleCheck className={classes(styles.good)} size={16} aria-label="Imported" />
      <div className={classes(styles.words)}>
        <p className={classes(styles.name)}>{fileName}</p>
        {report !== null && <p className={classes(styles.text)}>{countKinds(report.items)}</p>}
      </div>
      {articleId !== null && (
        <Button
          aria-label={`Report on ${fileName}`}
          onPress={() => {
            openArticle(articleId);
            openDialog({ kind: 'import-report', articleId });
          }}
        >
          Report
        </Button>
      )}
    </>
  );
}

function Bad({ fileName, error }: { readonly fileName: string; readonly error: AppError }) {
  return (
    <>
      <CircleX className={classes(styles.bad)} size={16} aria-label="Not imported" />
      <div className={classes(styles.words)}>
        <p className={classes(styles.name)}>{fileName}</p>
        <p className={classes(styles.text)}>
          {error.sentence} {error.action} <small>({error.code})</small>
        </p>
      </div>
    </>
  );
}
