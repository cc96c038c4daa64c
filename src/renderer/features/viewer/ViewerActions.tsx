/** What can be done with the passage that is chosen in the source. */
import { commandOf } from '../../../shared/commands/table.ts';
import { runCommand } from '../../commands/registry.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './SourceViewer.module.css';

const ACTIONS: readonly { readonly id: string; readonly label: string }[] = [
  { id: 'evidence.link', label: 'Link' },
  { id: 'evidence.insertQuote', label: 'Quote' },
  { id: 'evidence.insertFigure', label: 'Figure' },
  { id: 'evidence.insertParaphrase', label: 'Paraphrase' },
];

/** The bar; says how to choose while nothing is chosen. */
export function ViewerActions({ words }: { readonly words: string | null }) {
  return (
    <div className={classes(styles.actions)} role="toolbar" aria-label="Chosen passage">
      <p className={classes(styles.chosen)} aria-live="polite">
        {words ?? 'Select words, or press the arrow keys to choose a sentence.'}
      </p>
      <div className={classes(styles.buttons)}>
        {ACTIONS.map(({ id, label }) => (
          <Tooltip key={id} text={commandOf(id)?.title ?? label} keys={commandOf(id)?.keys ?? null}>
            <Button isDisabled={words === null} onPress={() => runCommand(id)}>
              {label}
            </Button>
          </Tooltip>
        ))}
      </div>
    </div>
  );
}
