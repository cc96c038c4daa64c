/** One entry of the sidebar's lists: icon, name, count. Pieces can be dropped on some. */
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { classes } from '../../ui/classes.ts';
import { draggedIds, hasPieces } from './drag.ts';
import styles from './lists.module.css';

/** An entry that shows a list when pressed. */
export function ListEntry({
  icon: Icon,
  label,
  count,
  isCurrent,
  onChoose,
  onMenu,
  onDropPieces,
}: {
  readonly icon: LucideIcon;
  readonly label: ReactNode;
  readonly count?: number | undefined;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onMenu?: () => void;
  readonly onDropPieces?: (ids: readonly string[]) => void;
}) {
  const [isTarget, setIsTarget] = useState(false);
  const accepts = (event: React.DragEvent) => onDropPieces !== undefined && hasPieces(event);
  return (
    <li>
      <button
        type="button"
        className={classes(styles.entry, isCurrent && styles.current, isTarget && styles.target)}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onChoose}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu?.();
        }}
        onDragOver={(event) => {
          if (!accepts(event)) return;
          event.preventDefault();
          setIsTarget(true);
        }}
        onDragLeave={() => setIsTarget(false)}
        onDrop={(event) => {
          if (!accepts(event)) return;
          event.preventDefault();
          setIsTarget(false);
          onDropPieces?.(draggedIds(event));
        }}
      >
        <Icon className={classes(styles.icon)} size={15} strokeWidth={1.75} aria-hidden />
        <span className={classes(styles.label)}>{label}</span>
        {count !== undefined && (
          <span className={classes(styles.count)}>{count.toLocaleString('en-GB')}</span>
        )}
      </button>
    </li>
  );
}
