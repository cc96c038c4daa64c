/** Labelled text fields, one line or several. */
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './field.module.css';

/** Props of a text field; `error` shows below it and marks it invalid. */
export type TextFieldProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> & {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly help?: string;
  readonly error?: string | null;
  readonly placeholder?: string;
  /** Number of visible lines; more than one makes it a text area. */
  readonly rows?: number;
  readonly className?: string | undefined;
};

/** A text field with its label. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hideLabel = false,
    help,
    error = null,
    placeholder,
    rows = 1,
    className,
    ...rest
  } = props;
  const control = {
    className: classes(styles.input, rows > 1 && styles.area),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  return (
    <AriaTextField
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : {})}
      isInvalid={error !== null}
      className={classes(styles.field, className)}
    >
      {!hideLabel && <Label className={classes(styles.label)}>{label}</Label>}
      {rows > 1 ? <TextArea rows={rows} {...control} /> : <Input {...control} />}
      {help !== undefined && (
        <Text slot="description" className={classes(styles.help)}>
          {help}
        </Text>
      )}
      <FieldError className={classes(styles.error)}>{error}</FieldError>
    </AriaTextField>
  );
}
