/** A row of tabs with icon and label over the panel of the selected one. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Tabs.module.css';

/** One tab; `badge` is a short count shown beside the label. */
export type TabItem = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly badge?: string;
  readonly content: ReactNode;
};

/** Tabs whose selection lives outside. */
export function Tabs({
  label,
  items,
  selected,
  onSelect,
}: {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      className={classes(styles.tabs)}
    >
      <TabList aria-label={label} className={classes(styles.list)}>
        {items.map(({ id, label: name, icon: Icon, badge }) => (
          <Tab key={id} id={id} className={classes(styles.tab)}>
            {Icon !== undefined && <Icon size={16} strokeWidth={1.75} aria-hidden />}
            <span>{name}</span>
            {badge !== undefined && <span className={classes(styles.badge)}>{badge}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={classes(styles.panel)}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
