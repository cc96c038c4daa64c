/** Push buttons. `primary` is for the one main action of a screen, `danger` for what cannot be undone. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';

/** Props of a button; those of React Aria's button plus a look. */
export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly className?: string | undefined;
};

/** A button with words on it. */
export function Button({ variant = 'plain', className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={classes(styles.button, styles[variant], className)} />;
}
