/**
 * The rows of the library: a list box of any length of which only the visible rows exist.
 * The list has the focus and names its active row, as screen readers expect of long lists.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useRef } from 'react';
import { useUi } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ArticleList.module.css';
import { ArticleListRow, rowId } from './ArticleListRow.tsx';
import { useListKeys } from './list-keys.ts';
import { setSelection, useList } from './list-state.ts';
import { openFromList } from './open-piece.ts';
import { showRowMenu } from './row-menu.ts';
import { select } from './selection.ts';
import { useFollowOpenPiece } from './use-follow-open-piece.ts';
import type { Rows } from './use-rows.ts';

const PLAIN_HEIGHT = 48;
const SEARCH_HEIGHT = 66;

/** Shows rows; `ref` is the list box, so that the search field can hand the focus on. */
export function ArticleList({
  list,
  ref,
}: {
  readonly list: Rows;
  readonly ref: Ref<HTMLDivElement>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const selection = useList((state) => state.selection);
  const openId = useUi((state) => state.openArticleId);
  const filter = useList((state) => state.filter);
  const isSearch = filter.text !== '';
  const height = isSearch ? SEARCH_HEIGHT : PLAIN_HEIGHT;
  const order = list.rows.map(({ row }) => row.id);
  useFollowOpenPiece(order);
  const virtual = useVirtualizer({
    count: list.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const lastVisible = items.at(-1)?.index ?? -1;
  const { need } = list;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that arrives asks again.
  useEffect(() => need(lastVisible), [lastVisible, need, list.rows.length]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its top.
  useEffect(() => virtual.scrollToOffset(0), [filter]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when rows change height.
  useEffect(() => virtual.measure(), [height]);
  const onKeyDown = useListKeys(order, (index) => virtual.scrollToIndex(index));
  return (
    <div ref={scroller} className={classes(styles.scroller)}>
      <div
        ref={ref}
        role="listbox"
        aria-label="Pieces"
        aria-multiselectable
        aria-activedescendant={selection.active === null ? undefined : rowId(selection.active)}
        tabIndex={0}
        className={classes(styles.list)}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          const [first] = order;
          if (selection.active === null && first !== undefined) {
            setSelection({ ...selection, active: first });
          }
        }}
      >
        {items.map(({ index, start, size }) => (
          <ArticleListRow
            key={list.rows[index]?.row.id ?? `unloaded-${index}`}
            listed={list.rows[index]}
            top={start}
            height={size}
            position={index + 1}
            total={list.total}
            isSelected={selection.ids.has(order[index] ?? '')}
            isActive={selection.active === order[index]}
            isOpen={openId === order[index]}
            onChoose={(id, mode) => {
              setSelection(select(useList.getState().selection, id, mode, order));
              if (mode === 'only') openFromList(id);
            }}
            onMenu={(id) => void showRowMenu(id, order)}
          />
        ))}
      </div>
    </div>
  );
}
