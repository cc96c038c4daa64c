/** The desks and tags of the house, each list as lines of text. */
import { useState } from 'react';
import { readHouseList } from '../../../shared/article/vocabulary.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { useSettings } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/TextField.tsx';
import { usePending } from '../details/FactText.tsx';
import { type HouseListKey, refusedLines, saveHouseList } from './house-lists.ts';
import styles from './settings.module.css';

/** Settings of the lists that Details offers from. */
export function HouseListSettings() {
  return (
    <div className={classes(styles.section)}>
      <p className={classes(styles.help)}>
        What the house calls its desks and tags, one a line. Details offers them first and in this
        order, and says when a piece has another one. Without a list it offers what is in use.
      </p>
      <div className={classes(styles.lists)}>
        <HouseList label="Desks" list="houseDesks" />
        <HouseList label="Tags" list="houseTags" />
      </div>
    </div>
  );
}

/**
 * One list. It is saved while it is typed, but put in order only when the field is left: a line
 * that is being written must not vanish under the caret.
 */
function HouseList({ label, list }: { readonly label: string; readonly list: HouseListKey }) {
  const stored = useSettings()[list].join('\n');
  const [typed, setTyped] = useState<string | null>(null);
  const { type, flush } = usePending(stored, (lines) =>
    saveHouseList(list, readHouseList(lines).entries),
  );
  const shown = typed ?? stored;
  const reading = readHouseList(shown);
  const refused = refusedLines(reading);
  const leave = () => {
    flush();
    if (typed !== null && refused === null) setTyped(reading.entries.join('\n'));
  };
  return (
    <div className={classes(styles.list)}>
      <TextField
        label={label}
        rows={9}
        value={shown}
        onChange={(lines) => {
          setTyped(lines);
          type(lines);
        }}
        onBlur={leave}
        error={refused}
        spellCheck="false"
      />
      <p className={classes(styles.help)}>
        {counted(reading.entries.length, 'entry', 'entries')}
        {reading.repeated > 0 && `, ${counted(reading.repeated, 'repeated line')} left out`}
      </p>
    </div>
  );
}
