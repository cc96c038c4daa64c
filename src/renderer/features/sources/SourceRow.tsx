/** One source in the tab: its number, what it is, how its copy and link stand, what can be done. */
import { BookMarked, BookOpenText, Ellipsis, GripVertical, Pencil, Trash2 } from 'lucide-react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import type { SourceRecord } from '../../../shared/article/source.ts';
import type { PieceSource } from '../../../shared/evidence/piece-evidence.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { citedWords } from './cited.ts';
import { EntryState, NextStep } from './EntryState.tsx';
import { KIND_LABELS } from './record-labels.ts';
import { citeHere, openCopy, showSourceMenu } from './row-actions.ts';
import styles from './SourcesTab.module.css';
import { removeSource } from './source-actions.ts';
import { SOURCE_KIND_LABELS, sourceDetailsInWords, sourceTitle } from './source-text.ts';

type SourceRowProps = {
  readonly articleId: string;
  readonly source: SourceRecord;
  /** The record of the library behind it, and its newest copy; undefined until it is known. */
  readonly piece: PieceSource | undefined;
  /** Number readers see; null for an internal source. */
  readonly number: number | null;
  readonly cited: number;
  readonly textValue: string;
  readonly onEdit: () => void;
};

/** A row of the list. */
export function SourceRow(props: SourceRowProps) {
  const { articleId, source, piece, number, cited, onEdit } = props;
  const kind =
    piece === undefined ? SOURCE_KIND_LABELS[source.kind] : KIND_LABELS[piece.source.kind];
  const uses = source.public ? citedWords(cited) : `Internal · ${citedWords(cited)}`;
  return (
    <GridListItem id={source.id} textValue={props.textValue} className={classes(styles.row)}>
      <AriaButton slot="drag" className={classes(styles.grip)} aria-label="Move source">
        <GripVertical size={14} aria-hidden />
      </AriaButton>
      <span className={classes(styles.number)}>{number ?? '–'}</span>
      <div className={classes(styles.words)}>
        <p className={classes(styles.title)}>{sourceTitle(source)}</p>
        <p className={classes(styles.meta)}>
          {[kind, sourceDetailsInWords(source)].filter((part) => part !== '').join(' · ')}
        </p>
        {piece !== undefined && <EntryState piece={piece} />}
        <p className={classes(styles.meta, cited === 0 && styles.uncited)}>{uses}</p>
        {piece !== undefined && <NextStep piece={piece} />}
      </div>
      <div className={classes(styles.actions)}>
        {piece?.snapshot != null && (
          <IconButton
            label="Open the copy"
            icon={BookOpenText}
            onPress={() => openCopy(piece.snapshot)}
          />
        )}
        <IconButton label="Cite here" icon={BookMarked} onPress={() => citeHere(source.id)} />
        <IconButton label="Edit source" icon={Pencil} onPress={onEdit} />
        {piece !== undefined && (
          <IconButton
            label="More about this source"
            icon={Ellipsis}
            onPress={() => void showSourceMenu(piece)}
          />
        )}
        <IconButton
          label="Remove source"
          icon={Trash2}
          onPress={() => void removeSource(articleId, source.id)}
        />
      </div>
    </GridListItem>
  );
}
