/** What the first start offers: pieces to look at, a document to bring in, or a blank page. */
import { BookOpenText, FilePlus2, Import, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import { call } from '../../api/client.ts';
import { run } from '../../api/run.ts';
import { focusPane } from '../../app/panes.ts';
import { closeDialog, openArticle, openDialog } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './WelcomeDialog.module.css';

/** Closed without an answer: the focus has nowhere to return to on a first start. */
function dismissed(): void {
  answered();
  requestAnimationFrame(() => focusPane('library'));
}

function answered(): void {
  closeDialog();
  void call('settings.set', { firstRunDone: true });
}

async function addSamples(): Promise<void> {
  answered();
  const added = await run('library.addSamples', {});
  const [first] = added?.ids ?? [];
  if (first !== undefined) openArticle(first);
}

/** The welcome screen; any answer, closing included, is the last time it comes by itself. */
export function WelcomeDialog() {
  return (
    <Dialog title="Welcome to Standfirst" onClose={dismissed}>
      <p className={classes(styles.intro)}>
        A place to write, structure and send out articles. Everything stays on this computer, and
        every word is saved as you type it.
      </p>
      <div className={classes(styles.choices)}>
        <Choice
          icon={BookOpenText}
          title="Look around with sample pieces"
          text="Three short articles with everything a piece can have."
          onPress={() => void addSamples()}
        />
        <Choice
          icon={Import}
          title="Import a document"
          text="Word, web page, Markdown or plain text; you see what became of every line."
          onPress={() => {
            answered();
            openDialog({ kind: 'import' });
          }}
        />
        <Choice
          icon={FilePlus2}
          title="Start a new piece"
          text="Choose a kind of story and begin with its headline."
          onPress={() => {
            answered();
            openDialog({ kind: 'new-piece' });
          }}
        />
      </div>
    </Dialog>
  );
}

function Choice({
  icon: Icon,
  title,
  text,
  onPress,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly onPress: () => void;
}) {
  return (
    <Button className={classes(styles.choice)} onPress={onPress}>
      <Icon className={classes(styles.icon)} size={22} strokeWidth={1.5} aria-hidden />
      <span className={classes(styles.words)}>
        <span className={classes(styles.title)}>{title}</span>
        <span className={classes(styles.text)}>{text}</span>
      </span>
    </Button>
  );
}
