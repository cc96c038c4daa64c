/** Pieces that an export left behind, each with its reason and the way to what is open in it. */
import { CircleSlash } from 'lucide-react';
import type { RefusedExport } from '../../../shared/ipc/areas/exchange.ts';
import { reasonAgainst, runCommand } from '../../commands/registry.ts';
import { closeDialog, openArticle, showInspectorTab, useUi } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ExportDialog.module.css';

/** The list; nothing when every piece went out. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedExport[] }) {
  if (refused.length === 0) return null;
  return (
    <>
      <h3>Stayed behind</h3>
      <ul className={classes(styles.files)} aria-label="Stayed behind">
        {refused.map(({ articleId, headline, error }) => (
          <li key={articleId} className={classes(styles.written)}>
            <CircleSlash className={classes(styles.bad)} size={16} aria-hidden />
            <span>
              <strong>{headline === '' ? 'Untitled' : headline}</strong>: {error.sentence}
            </span>
            {error.code === 'export-refused' && (
              <Button onPress={() => showOpen(articleId)}>Show what is open</Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Leaves for the piece, its list of what is open and, when its text is there, the next TK. */
function showOpen(articleId: string): void {
  const isOpen = useUi.getState().openArticleId === articleId;
  closeDialog();
  openArticle(articleId);
  showInspectorTab('preflight');
  if (isOpen && reasonAgainst('go.nextTk') === null) runCommand('go.nextTk');
}
