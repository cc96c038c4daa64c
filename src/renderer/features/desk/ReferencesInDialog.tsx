/** Brings in references that another program wrote: CSL-JSON, BibTeX or RIS, from a file or pasted. */
import { type ClipboardEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './RecordDialog.module.css';
import { importReferences } from './reference-actions.ts';

type Problems = OutputOf<'desk.readReferences'>['problems'];

/** The dialog; with a piece, what is brought in goes into its list as well. */
export function ReferencesInDialog({ articleId }: { readonly articleId: string | null }) {
  const [text, setText] = useState('');
  const [done, setDone] = useState<{ added: number; problems: Problems } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const bringIn = async (given: string) => {
    setBusy(true);
    const answer = await importReferences(given, articleId);
    setBusy(false);
    if (answer === null) return;
    if (answer.problems.length === 0) closeDialog();
    else setDone({ added: answer.added.length, problems: answer.problems });
  };
  return (
    <Dialog
      title="Bring in references"
      onClose={closeDialog}
      footer={
        done === null ? (
          <>
            <Button onPress={closeDialog}>Cancel</Button>
            <Button
              variant="primary"
              isDisabled={text.trim() === '' || isBusy}
              onPress={() => void bringIn(text)}
            >
              Bring in
            </Button>
          </>
        ) : (
          <Button variant="primary" onPress={closeDialog}>
            Done
          </Button>
        )
      }
    >
      {done === null ? (
        <Given text={text} onChange={setText} onWhole={(given) => void bringIn(given)} />
      ) : (
        <Outcome added={done.added} problems={done.problems} />
      )}
    </Dialog>
  );
}

/** A text longer than this is brought in at once: a field is no place to read it in. */
const LONGEST_SHOWN = 50_000;

function Given({
  text,
  onChange,
  onWhole,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** A whole file, from disk or pasted. */
  readonly onWhole: (text: string) => void;
}) {
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    onWhole(pasted);
  };
  return (
    <>
      <p className={classes(styles.help)}>
        CSL-JSON, BibTeX or RIS. A source that the library has under the same link is not added
        twice.
      </p>
      <TextField
        label="References"
        autoFocus
        rows={10}
        placeholder="Paste the references, or choose a file"
        value={text}
        onChange={onChange}
        onPaste={onPaste}
        spellCheck="false"
        maxLength={LONGEST_SHOWN}
      />
      <div className={classes(styles.row)}>
        <FileTrigger
          acceptedFileTypes={['.json', '.bib', '.ris', '.txt']}
          onSelect={async (files) => {
            const whole = await files?.item(0)?.text();
            if (whole !== undefined) onWhole(whole);
          }}
        >
          <Button>Choose a file…</Button>
        </FileTrigger>
      </div>
    </>
  );
}

function Outcome({ added, problems }: { readonly added: number; readonly problems: Problems }) {
  return (
    <>
      <p>
        Brought in {counted(added, 'source')}. {counted(problems.length, 'part')} of the file could
        not be read:
      </p>
      <ul className={classes(styles.problems)} aria-label="Not read">
        {problems.map(({ place, sentence }) => (
          <li key={`${place} ${sentence}`}>
            {[place, sentence].filter((part) => part !== '').join(': ')}
          </li>
        ))}
      </ul>
    </>
  );
}
