/** The fields of one request for a reply. */
import { type KeyboardEvent, useState } from 'react';
import { REPLY_STATES, type Reply } from '../../../shared/evidence/decision.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './EvidenceTab.module.css';
import { REPLY_LABELS } from './labels.ts';
import type { ReplyFields } from './reply-actions.ts';

const STATES = REPLY_STATES.map((value) => ({ value, label: REPLY_LABELS[value] }));

/** The form; a new request is dated now. Escape gives up. */
export function ReplyForm({
  initial,
  onSave,
  onCancel,
}: {
  readonly initial: Reply | null;
  readonly onSave: (fields: ReplyFields) => void;
  readonly onCancel: () => void;
}) {
  const [fields, setFields] = useState<ReplyFields>(
    initial ?? { name: '', state: 'asked', how: '', askedAt: new Date().toISOString(), answer: '' },
  );
  const change = (part: Partial<ReplyFields>) => setFields((before) => ({ ...before, ...part }));
  const isEmpty = fields.name.trim() === '';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape of the fields inside.
    <div className={classes(styles.decision)} onKeyDown={onKeyDown}>
      <TextField
        label="Who"
        autoFocus
        value={fields.name}
        onChange={(name) => change({ name })}
        maxLength={300}
      />
      <div className={classes(styles.pair)}>
        <Select
          label="State"
          options={STATES}
          value={fields.state}
          onChange={(state) => change({ state })}
        />
        <TextField
          label="How"
          placeholder="By telephone"
          value={fields.how}
          onChange={(how) => change({ how })}
          maxLength={300}
        />
      </div>
      <TextField
        label="Answer"
        rows={3}
        value={fields.answer}
        onChange={(answer) => change({ answer })}
        maxLength={20_000}
      />
      <div className={classes(styles.actions)}>
        <Button onPress={onCancel}>Cancel</Button>
        <Button
          variant="primary"
          isDisabled={isEmpty}
          onPress={() => onSave({ ...fields, name: fields.name.trim() })}
        >
          Save
        </Button>
      </div>
    </div>
  );
}
