/** Gives sources to other programs as CSL-JSON, BibTeX or RIS: into a file, or to the clipboard. */
import { useState } from 'react';
import {
  REFERENCE_FORMATS,
  type ReferenceFormat,
} from '../../../shared/evidence/interchange/references.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { useOperation } from '../../api/queries.ts';
import { run } from '../../api/run.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toast.ts';
import { optionsOf } from '../sources/record-labels.ts';
import styles from './RecordDialog.module.css';

const FORMAT_LABELS: Record<ReferenceFormat, string> = {
  'csl-json': 'CSL-JSON',
  bibtex: 'BibTeX',
  ris: 'RIS',
};

/** As much as a field shows without holding up the window. */
const LONGEST_SHOWN = 20_000;

function beginning(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

/** The dialog. Confidential sources are never in the text. */
export function ReferencesOutDialog({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const [format, setFormat] = useState<ReferenceFormat>('csl-json');
  const ids = [...sourceIds];
  const { data, error } = useOperation('desk.writeReferences', { ids, format });
  const text = data?.text ?? '';
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    closeDialog();
    showToast(`Copied ${counted(ids.length, 'reference')} as ${FORMAT_LABELS[format]}`);
  };
  const save = async () => {
    const saved = await run('exports.references', { ids, format });
    if (saved === null) return;
    closeDialog();
    const { directory, fileName } = saved;
    showToast(`Saved as ${fileName}`, {
      label: 'Show',
      run: () => void run('exports.reveal', { directory }),
    });
  };
  return (
    <Dialog
      title={`References of ${counted(ids.length, 'source')}`}
      onClose={closeDialog}
      footer={
        <>
          <Button isDisabled={text === ''} onPress={() => void copy()}>
            Copy
          </Button>
          <Button variant="primary" isDisabled={text === ''} onPress={() => void save()}>
            Save in a folder…
          </Button>
        </>
      }
    >
      <Select
        label="Format"
        options={optionsOf(REFERENCE_FORMATS, FORMAT_LABELS)}
        value={format}
        onChange={setFormat}
      />
      <p className={classes(styles.help)}>Confidential sources are left out.</p>
      <TextField label="References" rows={12} value={beginning(text)} isReadOnly />
      {error !== null && <p role="alert">{`${error.error.sentence} ${error.error.action}`}</p>}
      {data !== undefined && data.losses.length > 0 && (
        <p className={classes(styles.problems)}>
          {FORMAT_LABELS[format]} has no place for some facts of{' '}
          {counted(data.losses.length, 'source')}:{' '}
          {[...new Set(data.losses.flatMap(({ variables }) => variables))].join(', ')}.
        </p>
      )}
    </Dialog>
  );
}
