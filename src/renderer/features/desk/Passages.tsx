/** The passages of a source that claims rest on, and how each fared in the newest copy. */
import type { Passage } from '../../../shared/evidence/passage.ts';
import { locatorWords } from '../../../shared/wording/evidence-words.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './DeskDetails.module.css';
import { FATE_LABELS } from './labels.ts';
import { readCopy } from './read-copy.ts';
import { Section } from './Section.tsx';

/** The part. */
export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <Section title="Passages" count={passages.length} empty="No passage of it is in use.">
      <ul className={classes(styles.list)}>
        {passages.map((passage) => (
          <li key={passage.id} className={classes(styles.entry)}>
            <div className={classes(styles.words)}>
              <p className={classes(styles.quote)}>{passage.exact}</p>
              <p className={classes(styles.soft, isLost(passage) && styles.lost)}>
                {[
                  locatorWords(passage.locator),
                  passage.fate === null ? '' : FATE_LABELS[passage.fate],
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
              {passage.current !== null && (
                <p className={classes(styles.soft)}>Now: {passage.current}</p>
              )}
            </div>
            <Button
              variant="quiet"
              aria-label={`Read “${passage.exact.slice(0, 60)}” in its copy`}
              onPress={() => {
                const { snapshotId, start, end, sourceId } = passage;
                void readCopy(sourceId, { snapshotId, start, end });
              }}
            >
              Read
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function isLost({ fate }: Passage): boolean {
  return fate === 'changed' || fate === 'gone';
}
