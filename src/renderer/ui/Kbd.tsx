/** A key combination as the person's keyboard names it. */
import { displayKeys } from '../../shared/commands/keys.ts';
import { platform } from '../commands/platform.ts';
import { classes } from './classes.ts';
import styles from './Kbd.module.css';

/** Shows an accelerator such as `CmdOrCtrl+K` in this platform's form. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={classes(styles.kbd)}>{displayKeys(keys, platform())}</kbd>;
}
