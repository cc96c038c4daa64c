/** A labelled on/off setting that takes effect at once. */
import { Switch as AriaSwitch } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Switch.module.css';

/** A switch; `help` says what it does in one line. */
export function Switch({
  label,
  help,
  isSelected,
  onChange,
}: {
  readonly label: string;
  readonly help?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}) {
  return (
    <AriaSwitch isSelected={isSelected} onChange={onChange} className={classes(styles.switch)}>
      <span className={classes(styles.words)}>
        <span>{label}</span>
        {help !== undefined && <span className={classes(styles.help)}>{help}</span>}
      </span>
      <span className={classes(styles.track)} aria-hidden>
        <span className={classes(styles.thumb)} />
      </span>
    </AriaSwitch>
  );
}
