/** What a paste changed and left out, part by part, with plain text as the way round it. */
import type { Editor } from '@tiptap/core';
import { ArrowRight, Check, CircleMinus, type LucideIcon } from 'lucide-react';
import type { ImportItem } from '../../../shared/import/report.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { pasteAsPlainText } from '../paste/paste.ts';
import styles from './PasteReportPanel.module.css';
import { usePasteReport } from './paste-reports.ts';
import { bringBack, canBringBack } from './paste-undo.ts';

const KINDS: Record<ImportItem['kind'], { label: string; icon: LucideIcon }> = {
  kept: { label: 'Kept', icon: Check },
  changed: { label: 'Changed', icon: ArrowRight },
  dropped: { label: 'Left out', icon: CircleMinus },
};

/** The report of the newest paste, while somebody looks at it. */
export function PasteReportPanel({ editor }: { readonly editor: Editor }) {
  const { report, open } = usePasteReport();
  if (!open || report === null) return null;
  const close = () => usePasteReport.setState({ open: false });
  const plain = () => {
    close();
    pasteAsPlainText(editor.view, report.plainText);
    editor.view.focus();
  };
  return (
    <Dialog
      title="What the paste did"
      onClose={close}
      footer={
        <>
          {report.plainText !== '' && <Button onPress={plain}>Paste as plain text instead</Button>}
          <Button variant="primary" onPress={close}>
            Done
          </Button>
        </>
      }
    >
      <ul className={classes(styles.items)}>
        {report.items.map((item) => (
          <Item key={item.id} item={item} editor={editor} />
        ))}
      </ul>
    </Dialog>
  );
}

function Item({ item, editor }: { readonly item: ImportItem; readonly editor: Editor }) {
  const { label, icon: Icon } = KINDS[item.kind];
  const undone = usePasteReport((state) => state.undone.includes(item.id));
  const undo = () => {
    if (!bringBack(editor, item)) return;
    usePasteReport.setState(({ undone: before }) => ({ undone: [...before, item.id] }));
  };
  return (
    <li className={classes(styles.item)}>
      <span className={classes(styles.kind, styles[item.kind])}>
        <Icon size={14} aria-hidden />
        {label}
      </span>
      <div className={classes(styles.words)}>
        {item.original !== '' && <p className={classes(styles.original)}>{item.original}</p>}
        <p className={classes(styles.reason)}>{item.reason}</p>
      </div>
      {canBringBack(item) && (
        <Button isDisabled={undone} onPress={undo}>
          {undone ? 'Undone' : 'Undo'}
        </Button>
      )}
    </li>
  );
}
