/** One piece in the list: headline, then stage, desk and time, then marks for what is open. */
import { CircleAlert } from 'lucide-react';
import { memo } from 'react';
import type { ListedArticle } from '../../../shared/ipc/areas/articles.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ArticleList.module.css';
import { startDrag } from './drag.ts';
import { STATUS_LABELS } from './labels.ts';
import { useList } from './list-state.ts';
import { factsOf } from './row-facts.ts';
import { Snippet } from './Snippet.tsx';
import type { SelectMode } from './selection.ts';
import { STATUS_ICONS } from './smart-lists.ts';
import { useNow } from './use-now.ts';

/** Element id of a row, for `aria-activedescendant`. */
export function rowId(articleId: string): string {
  return `piece-${articleId}`;
}

type RowProps = {
  /** Undefined while its page is still loading. */
  readonly listed: ListedArticle | undefined;
  readonly top: number;
  readonly height: number;
  readonly position: number;
  readonly total: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onChoose: (id: string, mode: SelectMode) => void;
  readonly onMenu: (id: string) => void;
};

function modeOf(event: React.MouseEvent): SelectMode {
  if (event.shiftKey) return 'range';
  return event.ctrlKey || event.metaKey ? 'toggle' : 'only';
}

/** A row of the library list. */
export const ArticleListRow = memo(function ArticleListRow(props: RowProps) {
  const { listed, top, height, isSelected, isActive, isOpen } = props;
  const style = { transform: `translateY(${top}px)`, height: height - 2 };
  if (listed === undefined) {
    return <div className={classes(styles.row, styles.unloaded)} style={style} aria-hidden />;
  }
  const { id } = listed.row;
  const look = [isSelected && styles.selected, isActive && styles.active, isOpen && styles.open];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box handles keys for its rows.
    // biome-ignore lint/a11y/useFocusableInteractive: the list box keeps the focus.
    <div
      id={rowId(id)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={props.position}
      aria-setsize={props.total}
      className={classes(styles.row, ...look)}
      style={style}
      draggable
      onDragStart={(event) => {
        const selected = useList.getState().selection.ids;
        startDrag(event, selected.has(id) ? [...selected] : [id]);
      }}
      onClick={(event) => props.onChoose(id, modeOf(event))}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu(id);
      }}
    >
      <RowContent listed={listed} />
    </div>
  );
});

function RowContent({
  listed: { row, snippet, snippetField },
}: {
  readonly listed: ListedArticle;
}) {
  const facts = factsOf(row, useNow());
  const Icon = STATUS_ICONS[row.status];
  return (
    <>
      <Icon className={classes(styles.status)} size={14} aria-hidden />
      <div className={classes(styles.words)}>
        <p className={classes(styles.headline, row.headline === '' && styles.untitled)}>
          {row.headline === '' ? 'No headline yet' : row.headline}
        </p>
        <p className={classes(styles.second)}>
          <span className={classes(styles.meta)}>
            {[STATUS_LABELS[row.status], ...facts.parts].join(' · ')} ·{' '}
            <span className={classes(facts.late && styles.late)}>{facts.time}</span>
          </span>
          <span className={classes(styles.marks)}>
            {row.tkCount > 0 && (
              <span className={classes(styles.tk)} title={`${row.tkCount} TK to fill in`}>
                TK {row.tkCount}
              </span>
            )}
            {facts.missing.length > 0 && (
              <span className={classes(styles.missing)} title={facts.missing.join('\n')}>
                <CircleAlert size={12} aria-hidden />
                {facts.missing.length}
                <span hidden> missing</span>
              </span>
            )}
          </span>
        </p>
        {snippet.length > 0 && <Snippet parts={snippet} field={snippetField} />}
      </div>
    </>
  );
}
