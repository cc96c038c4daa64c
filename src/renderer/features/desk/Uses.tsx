/** Where a source is used, and the records that were merged into it. */
import type { DeskSource } from '../../../shared/ipc/areas/desk.ts';
import { openArticle } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './DeskDetails.module.css';
import { separateRecord } from './desk-actions.ts';
import { Section } from './Section.tsx';

/** Every piece that uses the source. */
export function Pieces({ pieces }: { readonly pieces: DeskSource['pieces'] }) {
  return (
    <Section title="Pieces" count={pieces.length} empty="No piece uses it.">
      <ul className={classes(styles.list)}>
        {pieces.map(({ articleId, headline, place }) => (
          <li key={articleId} className={classes(styles.entry)}>
            <p className={classes(styles.words)}>
              {headline === '' ? 'No headline yet' : headline}
              {place === 'trash' && <span className={classes(styles.soft)}> (in the trash)</span>}
              {place === 'archive' && <span className={classes(styles.soft)}> (archived)</span>}
            </p>
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
    </Section>
  );
}

/** Records that were merged into this one; each can be made one of its own again. */
export function MergedRecords({
  keep,
  aliases,
}: {
  readonly keep: string;
  readonly aliases: readonly string[];
}) {
  if (aliases.length === 0) return null;
  return (
    <Section title="Merged records" count={aliases.length} empty="">
      <ul className={classes(styles.list)}>
        {aliases.map((id, index) => (
          <li key={id} className={classes(styles.entry)}>
            <p className={classes(styles.words)}>Duplicate {index + 1}</p>
            <Button variant="quiet" onPress={() => void separateRecord(keep, id)}>
              Separate
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
