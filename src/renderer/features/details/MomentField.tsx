/** A date and time of a piece, in local time, that can be left empty. */
import { X } from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './details.module.css';
import { usePending } from './FactText.tsx';
import { fromLocalInput, toLocalInput } from './moments.ts';

/** The field; it saves whole moments only, and null when it is cleared. */
export function MomentField({
  label,
  value,
  onSave,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onSave: (value: string | null) => void;
}) {
  const { text, type, flush } = usePending(toLocalInput(value), (typed) => {
    const moment = fromLocalInput(typed);
    if (moment !== null || typed === '') onSave(moment);
  });
  return (
    <div className={classes(styles.withButton)}>
      <TextField
        label={label}
        type="datetime-local"
        value={text}
        onChange={type}
        onBlur={flush}
        className={classes(text === '' && styles.unset)}
      />
      <IconButton
        label={`Clear ${label.toLowerCase()}`}
        icon={X}
        {...(value === null ? { isDisabled: true } : {})}
        onPress={() => onSave(null)}
      />
    </div>
  );
}
