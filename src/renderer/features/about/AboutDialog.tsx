/** Which Standfirst this is, what it runs on and why, and where the library lies. */
import { useOperation } from '../../api/queries.ts';
import { runCommand } from '../../commands/registry.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './AboutDialog.module.css';

const RUNTIMES = {
  official: 'Official Electron release',
  fallback: 'Stock Electron from the package registry',
  unknown: 'Not known',
} as const;

/** The About box. */
export function AboutDialog() {
  const about = useOperation('app.about', {}).data;
  const facts = about && [
    ['Runtime', `${RUNTIMES[about.runtime]}. ${about.runtimeReason}`],
    ['Electron', about.electron],
    ['Chromium', about.chromium],
    ['Node.js', about.node],
    ['System', about.platform],
    ['Library', about.libraryDirectory],
    ['Licence', 'MIT. Typefaces: Inter, Source Serif 4 and JetBrains Mono, SIL Open Font License.'],
  ];
  return (
    <Dialog
      title="About Standfirst"
      onClose={closeDialog}
      footer={<Button onPress={() => runCommand('help.diagnostics')}>Copy diagnostics</Button>}
    >
      <p className={classes(styles.name)}>Standfirst {about?.version}</p>
      <p className={classes(styles.line)}>
        A workstation for editors of news articles. Everything stays on this computer.
      </p>
      <dl className={classes(styles.facts)}>
        {facts?.map(([term, text]) => (
          <div key={term} className={classes(styles.fact)}>
            <dt className={classes(styles.term)}>{term}</dt>
            <dd className={classes(styles.text)}>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
