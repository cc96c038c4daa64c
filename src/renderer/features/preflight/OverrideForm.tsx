/** Asks why a finding may stand. The reason is kept on record with the name and the time. */
import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './PreflightTab.module.css';

/** The form; Enter keeps the reason, Escape gives up. */
export function OverrideForm({
  onKeep,
  onCancel,
}: {
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  const keep = () => {
    if (!isEmpty) onKeep(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the field inside.
    <div className={classes(styles.override)} onKeyDown={onKeyDown}>
      <TextField
        label="Why it may stand"
        autoFocus
        value={reason}
        onChange={setReason}
        maxLength={4000}
      />
      <div className={classes(styles.buttons)}>
        <Button onPress={onCancel}>Cancel</Button>
        <Button variant="primary" isDisabled={isEmpty} onPress={keep}>
          Let it stand
        </Button>
      </div>
    </div>
  );
}
