/** The left pane: search, lists, rows, and what can be done to the selected ones. */
import { FilePlus2 } from 'lucide-react';
import { useRef } from 'react';
import { runCommand } from '../../commands/registry.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ArticleList } from './ArticleList.tsx';
import { BulkBar } from './BulkBar.tsx';
import { useLibraryCommands } from './commands.ts';
import { EmptyList } from './EmptyList.tsx';
import styles from './LibraryPane.module.css';
import { ListHeader } from './ListHeader.tsx';
import { SearchField } from './SearchField.tsx';
import { SmartLists } from './SmartLists.tsx';
import { useRows } from './use-rows.ts';

/** The library. */
export function LibraryPane() {
  const list = useRows();
  const listBox = useRef<HTMLDivElement>(null);
  useLibraryCommands(list.rows.map(({ row }) => row.id));
  return (
    <>
      <div className={classes(styles.top)}>
        <div className={classes(styles.search)}>
          <SearchField onLeave={() => listBox.current?.focus()} />
        </div>
        <IconButton
          label="New piece"
          keys="CmdOrCtrl+N"
          icon={FilePlus2}
          onPress={() => runCommand('file.new')}
        />
      </div>
      <SmartLists />
      <ListHeader total={list.total} />
      {list.isPending && <Skeleton rows={8} />}
      {!list.isPending && list.total === 0 && <EmptyList error={list.error} />}
      {list.total > 0 && <ArticleList list={list} ref={listBox} />}
      <BulkBar />
    </>
  );
}
