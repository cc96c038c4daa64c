/** What may be asked of the network when sources are saved. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useSettings } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showUndo } from '../../ui/toast.ts';
import { changeSettings } from './change-setting.ts';
import { hostTyped } from './host-typed.ts';
import styles from './settings.module.css';

/** Settings of the network. */
export function NetworkSettings() {
  const { secretSafe, intranetHosts } = useSettings();
  return (
    <div className={classes(styles.section)}>
      <Switch
        label="Secret-safe mode"
        help="Nothing is asked of the network, whatever is attached. Links wait until it is off."
        isSelected={secretSafe}
        onChange={(on) => changeSettings({ secretSafe: on })}
      />
      <NewsroomHosts hosts={intranetHosts} />
    </div>
  );
}

function NewsroomHosts({ hosts }: { readonly hosts: readonly string[] }) {
  const [typed, setTyped] = useState('');
  const host = hostTyped(typed);
  const isBad = typed.trim() !== '' && host === null;
  const add = () => {
    if (host === null) return;
    changeSettings({ intranetHosts: [...new Set([...hosts, host])] });
    setTyped('');
  };
  const remove = (gone: string) => {
    changeSettings({ intranetHosts: hosts.filter((one) => one !== gone) });
    showUndo(`Removed “${gone}” from the newsroom hosts`, () =>
      changeSettings({ intranetHosts: [...hosts] }),
    );
  };
  return (
    <div className={classes(styles.stack)}>
      <div>
        <p className={classes(styles.label)}>Newsroom hosts</p>
        <p className={classes(styles.help)}>
          Addresses inside your own network are never contacted, except these.
        </p>
      </div>
      <form
        className={classes(styles.row)}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label="Add a host"
          placeholder="archive.newsroom.example or 10.0.0.5:8080"
          error={isBad ? 'A host name or address, with a port if it needs one' : null}
          value={typed}
          onChange={setTyped}
          maxLength={300}
          className={classes(styles.grow)}
        />
        <Button type="submit" isDisabled={host === null}>
          Add
        </Button>
      </form>
      <ul className={classes(styles.hosts)} aria-label="Newsroom hosts">
        {hosts.map((known) => (
          <li key={known} className={classes(styles.word)}>
            {known}
            <IconButton label={`Remove ${known}`} icon={X} onPress={() => remove(known)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
