/** One source in the tab: its number, what it is, whether it is cited, and what can be done. */
import { BookMarked, GripVertical, Pencil, Trash2 } from 'lucide-react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import type { SourceRecord } from '../../../shared/article/source.ts';
import { citeSource } from '../../editor/commands/citation.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { showToast } from '../../ui/toast.ts';
import { citedWords } from './cited.ts';
import styles from './SourcesTab.module.css';
import { removeSource } from './source-actions.ts';
import { SOURCE_KIND_LABELS, sourceDetailsInWords, sourceTitle } from './source-text.ts';

type SourceRowProps = {
  readonly articleId: string;
  readonly source: SourceRecord;
  /** Number readers see; null for an internal source. */
  readonly number: number | null;
  readonly cited: number;
  readonly textValue: string;
  readonly onEdit: () => void;
};

/** A row of the list. */
export function SourceRow(props: SourceRowProps) {
  const { articleId, source, number, cited, onEdit } = props;
  const details = sourceDetailsInWords(source);
  return (
    <GridListItem id={source.id} textValue={props.textValue} className={classes(styles.row)}>
      <AriaButton slot="drag" className={classes(styles.grip)} aria-label="Move source">
        <GripVertical size={14} aria-hidden />
      </AriaButton>
      <span className={classes(styles.number)}>{number ?? '–'}</span>
      <div className={classes(styles.words)}>
        <p className={classes(styles.title)}>{sourceTitle(source)}</p>
        <p className={classes(styles.meta)}>
          {[SOURCE_KIND_LABELS[source.kind], details].filter((part) => part !== '').join(' · ')}
        </p>
        <p className={classes(styles.meta)}>
          {source.public ? citedWords(cited) : `Internal · ${citedWords(cited)}`}
        </p>
      </div>
      <div className={classes(styles.actions)}>
        <IconButton label="Cite here" icon={BookMarked} onPress={() => cite(source.id)} />
        <IconButton label="Edit source" icon={Pencil} onPress={onEdit} />
        <IconButton
          label="Remove source"
          icon={Trash2}
          onPress={() => void removeSource(articleId, source.id)}
        />
      </div>
    </GridListItem>
  );
}

function cite(sourceId: string): void {
  const { editor } = usePiece.getState();
  if (editor === null) return;
  const isCited = citeSource(editor, { sourceId, locator: '', note: '' });
  if (!isCited) showToast('Put the caret where the source is to be cited, in the text.');
}
