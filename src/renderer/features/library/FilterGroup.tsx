/** One criterion of the filter: any of several values. */
import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import styles from './FilterPopover.module.css';

/** Check boxes with counts; shows nothing when there is nothing to choose from. */
export function FilterGroup({
  label,
  choices,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  if (choices.length === 0) return null;
  return (
    <CheckboxGroup value={[...chosen]} onChange={onChange} className={classes(styles.group)}>
      <Label className={classes(styles.label)}>{label}</Label>
      {choices.map((choice) => (
        <Checkbox key={choice.value} value={choice.value} className={classes(styles.choice)}>
          <span className={classes(styles.box)} aria-hidden>
            <Check size={12} strokeWidth={3} />
          </span>
          <span className={classes(styles.name)}>{choice.label}</span>
          <span className={classes(styles.count)}>{choice.count.toLocaleString('en-GB')}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
