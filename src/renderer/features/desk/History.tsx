/** Who changed which field of a record, when, and what it said before. */
import type { DeskSource } from '../../../shared/ipc/areas/desk.ts';
import { classes } from '../../ui/classes.ts';
import { fullTime } from '../library/times.ts';
import styles from './DeskDetails.module.css';
import { fieldLabel } from './labels.ts';
import { Section } from './Section.tsx';
import { valueInWords } from './value-in-words.ts';

/** The part; newest change first. */
export function History({ history }: { readonly history: DeskSource['history'] }) {
  const changes = history.map((change, index) => ({ ...change, key: history.length - index }));
  return (
    <Section title="History" count={history.length} empty="Nothing has been changed.">
      <ol className={classes(styles.list)}>
        {changes.map(({ key, field, before, after, at, by }) => (
          <li key={key} className={classes(styles.entry)}>
            <div className={classes(styles.words)}>
              <p>
                <strong>{fieldLabel(field)}</strong>: {valueInWords(field, after)}
              </p>
              {before !== '' && (
                <p className={classes(styles.soft)}>Before: {valueInWords(field, before)}</p>
              )}
              <p className={classes(styles.soft)}>
                {[fullTime(at), by].filter((part) => part !== '').join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
