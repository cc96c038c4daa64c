/** The list of values that drops down under a field: those of the house, and those in use. */
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Offer } from '../../../shared/article/vocabulary.ts';
import { classes } from '../../ui/classes.ts';
import popover from '../../ui/popover.module.css';
import styles from './details.module.css';

/** The list; it stands inside a ComboBox, which hands it the offers. */
export function Offers() {
  return (
    <Popover className={classes(popover.popover, popover.list, styles.popover)} offset={4}>
      <ListBox>
        {({ value, count, isUnlisted }: Offer) => (
          <ListBoxItem id={value} textValue={value} className={classes(styles.suggestion)}>
            <span>{value}</span>
            <span className={classes(styles.suggestionCount)}>
              {isUnlisted && 'not in the list, '}
              {count}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
