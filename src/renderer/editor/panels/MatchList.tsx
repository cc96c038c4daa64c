/** Every match with the field it is in and the words around it; choosing one goes there. */
import type { Editor } from '@tiptap/core';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import { goToMatch } from '../search/search-commands.ts';
import type { Search } from '../search/search-plugin.ts';
import { previewOf } from '../search/search-preview.ts';
import styles from './FindPanel.module.css';

const ROW_HEIGHT = 28;
const MOST_ROWS = 7;
/** Border above and below. */
const FRAME = 2;

/** The list; only rows on screen exist and are worded. */
export function MatchList({
  editor,
  search,
}: {
  readonly editor: Editor;
  readonly search: Search;
}) {
  const items = search.matches.map((match, index) => ({ id: index, match }));
  const { doc } = editor.state;
  if (items.length === 0) return null;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
      <ListBox
        aria-label="Matches"
        items={items}
        dependencies={[search]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={search.current < 0 ? [] : [search.current]}
        onAction={(key) => goToMatch(Number(key))(editor.state, editor.view.dispatch)}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) goToMatch(Number(key))(editor.state, editor.view.dispatch);
        }}
        className={classes(styles.matches)}
        style={{ height: Math.min(items.length, MOST_ROWS) * ROW_HEIGHT + FRAME }}
      >
        {({ id, match }) => {
          const line = previewOf(doc, match);
          return (
            <ListBoxItem
              id={id}
              textValue={`${line.place}: ${line.before}${line.match}${line.after}`}
              className={classes(styles.match)}
            >
              <span className={classes(styles.place)}>{line.place}</span>
              <span className={classes(styles.context)}>
                {line.before}
                <mark className={classes(styles.found)}>{line.match}</mark>
                {line.after}
              </span>
            </ListBoxItem>
          );
        }}
      </ListBox>
    </Virtualizer>
  );
}
