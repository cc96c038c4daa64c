/** The status bar of the open piece: is it safe, how long is it, what is left to fill in. */

import { readingMinutes } from '../../../shared/article/words.ts';
import { useArticle, useSettings } from '../../api/queries.ts';
import { runCommand } from '../../commands/registry.ts';
import { countNode } from '../../editor/document-counts.ts';
import { useOpenEditor } from '../../editor/piece-store.ts';
import { useDocumentFacts } from '../../editor/use-document-facts.ts';
import { useUi } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { FieldCounter } from './FieldCounter.tsx';
import { LengthMeter } from './LengthMeter.tsx';
import { SaveState } from './SaveState.tsx';
import styles from './StatusBar.module.css';

/** Everything the bar shows; empty while no piece is open. */
export function StatusBar() {
  const articleId = useUi((state) => state.openArticleId);
  const editor = useOpenEditor();
  const piece = useArticle(articleId).data;
  const counts = useDocumentFacts(editor, countNode);
  const { wordsPerMinute } = useSettings();
  if (articleId === null || piece === undefined) return null;
  const words = counts?.words ?? piece.words;
  const tk = counts?.tk ?? piece.tkCount;
  return (
    <>
      <SaveState />
      {editor !== null && <FieldCounter editor={editor} />}
      <span className={classes(styles.spring)} />
      {tk > 0 && (
        <button
          type="button"
          className={classes(styles.tk)}
          title="Go to the next TK"
          onClick={() => runCommand('go.nextTk')}
        >
          {tk} TK
        </button>
      )}
      <LengthMeter words={words} planned={piece.plannedWords} />
      <span title={`At ${wordsPerMinute} words a minute`}>
        {readingMinutes(words, wordsPerMinute)} min read
      </span>
      <span>{languageName(piece.language)}</span>
    </>
  );
}

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

function languageName(language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
