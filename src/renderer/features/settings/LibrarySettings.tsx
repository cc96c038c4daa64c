/** Where the library lies and which backups there are. */
import { useLibraryState, useOperation } from '../../api/queries.ts';
import { run } from '../../api/run.ts';
import { runCommand } from '../../commands/registry.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { fullTime } from '../library/times.ts';
import styles from './settings.module.css';

/** Settings of the library. */
export function LibrarySettings() {
  const library = useLibraryState().data;
  const backups = useOperation('library.backups', {});
  const back = async () => {
    runCommand('library.backup');
    await backups.refetch();
  };
  return (
    <div className={classes(styles.section)}>
      <div>
        <p className={classes(styles.label)}>Folder</p>
        <p className={classes(styles.path)}>{library?.directory}</p>
      </div>
      <div className={classes(styles.row)}>
        <Button onPress={() => void run('library.chooseDirectory', {})}>
          Open another library…
        </Button>
        <Button onPress={() => void back()}>Back up now</Button>
      </div>
      <div>
        <p className={classes(styles.label)}>Backups</p>
        {backups.data?.length === 0 && (
          <p className={classes(styles.help)}>None yet. One is made every day by itself.</p>
        )}
        <ul className={classes(styles.backups)}>
          {backups.data?.map((backup) => (
            <li key={backup.fileName} className={classes(styles.backup)}>
              <span>{fullTime(backup.createdAt)}</span>
              <span>{backup.articles.toLocaleString('en-GB')} pieces</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
