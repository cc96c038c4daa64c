/** A text fact with suggestions from what the library already uses; new values are welcome. */
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import field from '../../ui/field.module.css';
import popover from '../../ui/popover.module.css';
import styles from './details.module.css';
import { usePending } from './FactText.tsx';

/** A value in use and how many pieces have it. */
export type Suggestion = { readonly value: string; readonly count: number };

/** The field. */
export function Suggesting({
  label,
  value,
  suggestions,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onSave: (value: string) => void;
}) {
  const { text, type, flush } = usePending(value, (typed) => onSave(typed.trim()));
  return (
    <ComboBox
      allowsCustomValue
      inputValue={text}
      onInputChange={(typed) => {
        if (typed !== text) type(typed);
      }}
      onBlur={flush}
      items={suggestions}
      className={classes(field.field)}
    >
      <Label className={classes(field.label)}>{label}</Label>
      <Input className={classes(field.input)} maxLength={100} />
      <Popover className={classes(popover.popover, popover.list, styles.popover)} offset={4}>
        <ListBox>
          {({ value: name, count }: Suggestion) => (
            <ListBoxItem id={name} textValue={name} className={classes(styles.suggestion)}>
              <span>{name}</span>
              <span className={classes(styles.suggestionCount)}>{count}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
