/** Passages of the piece's sources that may support the sentence here, best first. */
import type { Editor } from '@tiptap/core';
import type { EvidenceCandidate } from '../../../shared/ipc/areas/evidence.ts';
import { useOperation } from '../../api/queries.ts';
import { run } from '../../api/run.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { linkPassage } from './claim-actions.ts';
import styles from './EvidenceTab.module.css';
import { personName } from './person-name.ts';
import type { CaretPlace } from './use-caret-place.ts';
import { openInViewer } from './viewer-state.ts';

const SHOWN = 5;

/** The list; says how to find evidence when there is none to propose. */
export function CandidateList({
  articleId,
  editor,
  here,
}: {
  readonly articleId: string;
  readonly editor: Editor;
  readonly here: CaretPlace;
}) {
  const found = useOperation('evidence.candidates', { articleId, text: here.text, limit: SHOWN });
  const candidates = found.data ?? [];
  return (
    <section className={classes(styles.card)} aria-label="Passages that may support it">
      <h3 className={classes(styles.heading)}>May support it</h3>
      {candidates.length === 0 ? (
        <p className={classes(styles.meta)}>
          {found.isPending
            ? 'Looking through the sources…'
            : 'No passage of the attached sources looks like it. Open a source and select the words.'}
        </p>
      ) : (
        <ul className={classes(styles.list)}>
          {candidates.map((candidate) => (
            <li
              key={`${candidate.snapshotId} ${candidate.start}`}
              className={classes(styles.passage)}
            >
              <p className={classes(styles.words)}>{candidate.text}</p>
              <p className={classes(styles.meta)}>
                {candidate.source.csl.title ?? 'Untitled source'}
              </p>
              <div className={classes(styles.actions)}>
                <Button variant="quiet" onPress={() => void link(editor, articleId, candidate)}>
                  Link it
                </Button>
                <Button variant="quiet" onPress={() => openInViewer(candidate)}>
                  Show in source
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

async function link(
  editor: Editor,
  articleId: string,
  candidate: EvidenceCandidate,
): Promise<void> {
  const { snapshotId, start, end } = candidate;
  const passage = await run('evidence.savePassage', {
    by: await personName(),
    snapshotId,
    start,
    end,
  });
  if (passage !== null) await linkPassage(editor, articleId, passage.id);
}
