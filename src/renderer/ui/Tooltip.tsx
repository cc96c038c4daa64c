/** Tooltips: the name of a control and its key. */
import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

/** Wraps one focusable control; shows `text` and the display form of `keys` after a moment. */
export function Tooltip({
  text,
  keys = null,
  children,
}: {
  readonly text: string;
  readonly keys?: string | null;
  readonly children: ReactElement;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip offset={6} className={classes(styles.tooltip)}>
        <span>{text}</span>
        {keys !== null && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
