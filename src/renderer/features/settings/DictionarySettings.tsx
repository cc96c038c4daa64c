/** The words one taught the dictionary; each can be taken out again. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useSettings } from '../../api/queries.ts';
import { run } from '../../api/run.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showUndo } from '../../ui/toast.ts';
import styles from './settings.module.css';

async function forget(word: string): Promise<void> {
  const done = await run('spelling.forget', { word });
  if (done !== null) {
    showUndo(`Removed “${word}” from your dictionary`, () => void run('spelling.learn', { word }));
  }
}

/** The personal dictionary. */
export function DictionarySettings() {
  const { personalWords } = useSettings();
  const [typed, setTyped] = useState('');
  const word = typed.trim();
  const isNew = word !== '' && !personalWords.includes(word);
  const add = () => {
    if (!isNew) return;
    void run('spelling.learn', { word });
    setTyped('');
  };
  return (
    <div className={classes(styles.section)}>
      <form
        className={classes(styles.row)}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label="Add a word"
          value={typed}
          onChange={setTyped}
          maxLength={100}
          className={classes(styles.grow)}
        />
        <Button type="submit" isDisabled={!isNew}>
          Add
        </Button>
      </form>
      {personalWords.length === 0 ? (
        <p className={classes(styles.help)}>
          No words of your own yet. Add names and terms here, or from the menu of an underlined
          word.
        </p>
      ) : (
        <ul className={classes(styles.words)} aria-label="Your words">
          {[...personalWords]
            .sort((one, other) => one.localeCompare(other))
            .map((known) => (
              <li key={known} className={classes(styles.word)}>
                {known}
                <IconButton label={`Remove ${known}`} icon={X} onPress={() => void forget(known)} />
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
