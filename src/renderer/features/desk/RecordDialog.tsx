/** Adds or edits a record of the library: what it is, where it is from, what was agreed about it. */
import { useState } from 'react';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { useOperation } from '../../api/queries.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AgreedFields } from './AgreedFields.tsx';
import { addRecord, updateRecord } from './desk-actions.ts';
import { selectSources } from './desk-state.ts';
import { ItemFields } from './ItemFields.tsx';
import { EMPTY_RECORD, formOf, type RecordForm, recordOf } from './record-form.ts';

/** The dialog; `sourceId` is null for a new record. */
export function RecordDialog({ sourceId }: { readonly sourceId: string | null }) {
  const { data, error } = useOperation('desk.get', { id: sourceId ?? '' }, sourceId !== null);
  if (sourceId === null || data !== undefined) return <Form source={data?.source ?? null} />;
  return (
    <Dialog title="Edit the record" onClose={closeDialog}>
      {error === null ? (
        <Skeleton rows={6} />
      ) : (
        <EmptyState title={error.error.sentence} text={error.error.action} />
      )}
    </Dialog>
  );
}

function Form({ source }: { readonly source: LibrarySource | null }) {
  const [start] = useState(source ?? EMPTY_RECORD);
  const [form, setForm] = useState(() => formOf(start));
  const change = (part: Partial<RecordForm>) => setForm((before) => ({ ...before, ...part }));
  const isEmpty = form.title.trim() === '' && form.url.trim() === '';
  const save = async () => {
    const fields = recordOf(form, start);
    if (source !== null) {
      if (await updateRecord(source, fields)) closeDialog();
      return;
    }
    const added = await addRecord(fields);
    if (added === null) return;
    selectSources([added.id]);
    closeDialog();
  };
  return (
    <Dialog
      title={source === null ? 'New source' : 'Edit the record'}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" isDisabled={isEmpty} onPress={() => void save()}>
            {source === null ? 'Add source' : 'Save'}
          </Button>
        </>
      }
    >
      <ItemFields form={form} origins={source?.origins ?? {}} onChange={change} />
      <AgreedFields form={form} onChange={change} />
    </Dialog>
  );
}
