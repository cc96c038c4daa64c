/** The settings, by what they concern. Every change takes effect at once. */
import { BookA, Database, ListChecks, Network, Palette, PenLine } from 'lucide-react';
import { useState } from 'react';
import { closeDialog } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { DictionarySettings } from './DictionarySettings.tsx';
import { HouseListSettings } from './HouseListSettings.tsx';
import { LibrarySettings } from './LibrarySettings.tsx';
import { NetworkSettings } from './NetworkSettings.tsx';
import styles from './settings.module.css';
import { WritingSettings } from './WritingSettings.tsx';

/** The settings dialog. */
export function SettingsDialog() {
  const [tab, setTab] = useState('appearance');
  return (
    <Dialog title="Settings" onClose={closeDialog}>
      <div className={classes(styles.frame)}>
        <Tabs
          label="Settings"
          selected={tab}
          onSelect={setTab}
          items={[
            {
              id: 'appearance',
              label: 'Appearance',
              icon: Palette,
              content: <AppearanceSettings />,
            },
            { id: 'writing', label: 'Writing', icon: PenLine, content: <WritingSettings /> },
            { id: 'dictionary', label: 'Dictionary', icon: BookA, content: <DictionarySettings /> },
            {
              id: 'house',
              label: 'House lists',
              icon: ListChecks,
              content: <HouseListSettings />,
            },
            { id: 'network', label: 'Network', icon: Network, content: <NetworkSettings /> },
            { id: 'library', label: 'Library', icon: Database, content: <LibrarySettings /> },
          ]}
        />
      </div>
    </Dialog>
  );
}
