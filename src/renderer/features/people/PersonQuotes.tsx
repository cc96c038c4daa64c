/** Everything that pieces quote one person as saying, newest first. */
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { openArticle } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { fullTime } from '../library/times.ts';
import styles from './People.module.css';

/** The part below the record. */
export function PersonQuotes({ quotes }: { readonly quotes: OutputOf<'desk.person'>['quotes'] }) {
  return (
    <section className={classes(styles.panel)} aria-label="Quoted">
      <h3 className={classes(styles.heading)}>Everything we quoted this person saying</h3>
      {quotes.length === 0 && (
        <p className={classes(styles.soft)}>
          Nothing yet. A quote counts here when its claim is linked to this person.
        </p>
      )}
      <ul>
        {quotes.map(({ articleId, claimId, headline, text, at }) => (
          <li key={claimId} className={classes(styles.quote)}>
            <div className={classes(styles.words)}>
              <p>{text}</p>
              <p className={classes(styles.soft)}>
                {headline === '' ? 'No headline yet' : headline} · {fullTime(at)}
              </p>
            </div>
            <Button
              variant="quiet"
              aria-label={`Open ${headline === '' ? 'the piece' : headline}`}
              onPress={() => openArticle(articleId)}
            >
              Open
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
