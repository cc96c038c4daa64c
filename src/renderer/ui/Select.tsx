/** A labelled choice of one from a short list. */
import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { classes } from './classes.ts';
import field from './field.module.css';
import popover from './popover.module.css';
import styles from './Select.module.css';

/** One choice. */
export type Option<Value extends string> = { readonly value: Value; readonly label: string };

/** Props of a select. */
export type SelectProps<Value extends string> = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
};

/** A select with its label. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hideLabel = false, options, value, onChange, className } = props;
  return (
    <AriaSelect
      {...(hideLabel ? { 'aria-label': label } : {})}
      value={value}
      {...(props.isDisabled === undefined ? {} : { isDisabled: props.isDisabled })}
      placeholder={props.placeholder ?? 'Choose…'}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      className={classes(field.field, className)}
    >
      {!hideLabel && <Label className={classes(field.label)}>{label}</Label>}
      <Button className={classes(styles.trigger)}>
        <SelectValue className={classes(styles.value)}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={classes(popover.popover, popover.list, styles.popover)} offset={4}>
        <ListBox className={classes(styles.list)}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={classes(styles.option)}
            >
              <Check className={classes(styles.check)} size={14} aria-hidden />
              <span>{option.label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
