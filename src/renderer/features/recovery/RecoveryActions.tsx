/** The ways out of a closed library, each with what it does before it is done. */
import { useState } from 'react';
import type { BackupRow } from '../../../shared/ipc/areas/library.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { shortTime } from '../library/times.ts';
import styles from './RecoveryScreen.module.css';
import { ACTION_TEXTS, performAction } from './recovery-actions.ts';
import type { RecoveryAction } from './screens.ts';

/** The button's words first, then what they are about, where the words alone do not say it. */
function accessibleName(action: RecoveryAction): string {
  const { button, name } = ACTION_TEXTS[action];
  return button === name ? name : `${button} ${name}`;
}

/** All actions of a screen; restoring is left out when there is no backup. */
export function RecoveryActions({
  actions,
  backups,
}: {
  readonly actions: readonly RecoveryAction[];
  readonly backups: readonly BackupRow[];
}) {
  const [busy, setBusy] = useState(false);
  const [fileName, setFileName] = useState(backups[0]?.fileName ?? null);
  const possible = actions.filter((action) => action !== 'restore' || backups.length > 0);
  const perform = async (action: RecoveryAction) => {
    setBusy(true);
    await performAction(action, fileName);
    setBusy(false);
  };
  return (
    <ul className={classes(styles.actions)} aria-label="What you can do">
      {possible.map((action, index) => (
        <li key={action} className={classes(styles.action)}>
          <div className={classes(styles.words)}>
            <p className={classes(styles.name)}>{ACTION_TEXTS[action].name}</p>
            <p className={classes(styles.text)}>{ACTION_TEXTS[action].text}</p>
          </div>
          {action === 'restore' && (
            <Select
              label="Backup"
              hideLabel
              options={backups.map((backup) => ({
                value: backup.fileName,
                label: `${shortTime(backup.createdAt)} · ${counted(backup.articles, 'piece')}`,
              }))}
              value={fileName}
              onChange={setFileName}
              className={classes(styles.backup)}
            />
          )}
          <Button
            variant={index === 0 ? 'primary' : 'plain'}
            isDisabled={busy}
            aria-label={accessibleName(action)}
            onPress={() => void perform(action)}
          >
            {ACTION_TEXTS[action].button}
          </Button>
        </li>
      ))}
    </ul>
  );
}
