/** Ways to bring documents in, and what became of the last ones. */
import { ClipboardPaste, FileText, Folder } from 'lucide-react';
import { useEffect } from 'react';
import { run } from '../../api/run.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './ImportDialog.module.css';
import { useImport } from './import-state.ts';
import { OutcomeList } from './OutcomeList.tsx';
import { importClipboard, importPicked } from './run-import.ts';

function close(): void {
  useImport.setState({ outcomes: [] });
  closeDialog();
}

/** Imports whatever is pasted while the dialog is open. */
function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (html === '' && text === '') return;
      event.preventDefault();
      void importClipboard(html, text);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
}

/** The import dialog. */
export function ImportDialog() {
  const { isRunning, outcomes } = useImport();
  usePaste();
  return (
    <Dialog
      title={outcomes.length === 0 ? 'Import' : 'What was imported'}
      onClose={close}
      footer={
        outcomes.length > 0 && (
          <>
            <Button onPress={() => useImport.setState({ outcomes: [] })}>Import more</Button>
            <Button variant="primary" onPress={close}>
              Done
            </Button>
          </>
        )
      }
    >
      {isRunning && (
        <div className={classes(styles.running)}>
          <ProgressBar label="Reading documents" done={0} total={0} />
          <Button onPress={() => void run('imports.cancel', {})}>Stop</Button>
        </div>
      )}
      {!isRunning && outcomes.length > 0 && <OutcomeList outcomes={outcomes} />}
      {!isRunning && outcomes.length === 0 && <Ways />}
    </Dialog>
  );
}

function Ways() {
  return (
    <>
      <p className={classes(styles.intro)}>
        Word documents, saved web pages, Markdown and plain text. Headline, standfirst, glance
        points, pull quotes and sources are recognised; a report shows what became of every line,
        and each decision can be taken back.
      </p>
      <div className={classes(styles.ways)}>
        <Button onPress={() => void importPicked(false)} autoFocus>
          <FileText size={16} aria-hidden /> Choose files…
        </Button>
        <Button onPress={() => void importPicked(true)}>
          <Folder size={16} aria-hidden /> Choose a folder…
        </Button>
      </div>
      <p className={classes(styles.paste)}>
        <ClipboardPaste size={16} aria-hidden />
        <span>
          Or press <Kbd keys="CmdOrCtrl+V" /> to import what you copied, or drop files anywhere on
          the window.
        </span>
      </p>
    </>
  );
}
