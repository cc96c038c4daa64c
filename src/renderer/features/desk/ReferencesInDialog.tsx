/** Brings in references that another program wrote: CSL-JSON, BibTeX or RIS, from a file or pasted. */
import { useState } from 'react';
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
  const bringIn = async () => {
    const answer = await importReferences(text, articleId);
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
              isDisabled={text.trim() === ''}
              onPress={() => void bringIn()}
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
        <Given text={text} onChange={setText} />
      ) : (
        <Outcome added={done.added} problems={done.problems} />
      )}
    </Dialog>
  );
}

function Given({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
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
        maxLength={20_000_000}
      />
      <div className={classes(styles.row)}>
        <FileTrigger
          acceptedFileTypes={['.json', '.bib', '.ris', '.txt']}
          onSelect={async (files) => onChange((await files?.item(0)?.text()) ?? text)}
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
