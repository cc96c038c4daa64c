/** Items of an import report: the words of the file beside what they became, and why. */
import { partName } from '../../../shared/import/part-names.ts';
import type { ImportItem } from '../../../shared/import/report.ts';
import { run } from '../../api/run.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { reopenArticle, useUi } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { showToast } from '../../ui/toast.ts';
import styles from './ReportDialog.module.css';

/** Takes one decision of the importer back and shows the piece as it is then. */
async function takeBack(articleId: string, item: ImportItem): Promise<void> {
  const isOpen = useUi.getState().openArticleId === articleId;
  if (isOpen) await usePiece.getState().autosave?.flush('manual');
  const record = await run('imports.undo', { articleId, itemId: item.id });
  if (record === null) return;
  if (isOpen) reopenArticle();
  showToast(`Put the original words of “${partName(item.field)}” back`);
}

/** One row per item. */
export function ReportItems({
  articleId,
  items,
}: {
  readonly articleId: string;
  readonly items: readonly ImportItem[];
}) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id} className={classes(styles.item)}>
          <p className={classes(styles.field)}>{partName(item.field)}</p>
          <div className={classes(styles.words)}>
            <p className={classes(styles.original)}>{item.original}</p>
            {item.result !== '' && item.result !== item.original && (
              <p className={classes(styles.result)}>{item.result}</p>
            )}
            {item.reason !== '' && <p className={classes(styles.reason)}>{item.reason}</p>}
          </div>
          {item.undo !== null && (
            <Button
              aria-label={`${item.kind === 'dropped' ? 'Put in' : 'Take back'}: ${partName(item.field)}`}
              onPress={() => void takeBack(articleId, item)}
            >
              {item.kind === 'dropped' ? 'Put in' : 'Take back'}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
