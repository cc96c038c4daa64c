/** Square buttons that show only an icon; the label is their name and their tooltip. */
import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

/** Props of an icon button; `keys` is an accelerator shown in the tooltip. */
export type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string | null;
  /** Whether it is a toggle that is on; leave out for ordinary buttons. */
  readonly isOn?: boolean;
  readonly className?: string | undefined;
};

/** An icon button with tooltip. */
export function IconButton({
  label,
  icon: Icon,
  keys = null,
  isOn,
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...props}
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        className={classes(styles.button, isOn === true && styles.on, className)}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
