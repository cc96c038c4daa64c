/**
 * One box for every way to attach a source: a link or a file that is pasted, words that find a
 * source of the library, and beside it files from disk and the form to fill in by hand.
 */
import { FolderOpen, PencilLine } from 'lucide-react';
import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { DeskRow } from '../../../shared/ipc/areas/desk.ts';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import field from '../../ui/field.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import popover from '../../ui/popover.module.css';
import styles from './AttachBox.module.css';
import { attachAddresses, attachFiles, attachKnown, attachPicked } from './attach-actions.ts';
import { readFiles } from './read-files.ts';
import { KIND_LABELS } from './record-labels.ts';
import { recordDetails, recordTitle } from './source-text.ts';
import { openNewSource, useSourcesTab } from './sources-tab-state.ts';
import { typedAddresses } from './typed-addresses.ts';

const MOST_OFFERED = 50;

/** The box of one piece. */
export function AttachBox({ articleId }: { readonly articleId: string }) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const wantsBox = useSourcesTab((state) => state.wantsBox);
  useEffect(() => {
    if (!wantsBox) return;
    input.current?.select();
    useSourcesTab.setState({ wantsBox: false });
  }, [wantsBox]);
  const known = useKnown(typed);
  const attach = (text: string): boolean => {
    const addresses = typedAddresses(text);
    if (addresses.length === 0) return false;
    setTyped('');
    void attachAddresses(articleId, addresses);
    return true;
  };
  const onPaste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    if (files.length > 0) void readFiles([...files]).then((all) => attachFiles(articleId, all));
    else if (typed !== '' || !attach(event.clipboardData.getData('text/plain'))) return;
    event.preventDefault();
  };
  return (
    <div className={classes(styles.box)}>
      <ComboBox
        aria-label="Paste a link, or drop a file"
        className={classes(styles.field)}
        allowsCustomValue
        allowsEmptyCollection={typed.trim() !== ''}
        menuTrigger="input"
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          setTyped('');
          void attachKnown(articleId, String(key));
        }}
        items={known}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !attach(typed)) event.continuePropagation();
        }}
      >
        <Input
          ref={input}
          className={classes(field.input)}
          placeholder="Paste a link, or drop a file"
          spellCheck={false}
          onPaste={onPaste}
        />
        <Popover className={classes(popover.popover, popover.list, styles.popover)} offset={4}>
          <ListBox renderEmptyState={() => <Nothing typed={typed} />}>
            {(row: Known) => <KnownItem row={row} />}
          </ListBox>
        </Popover>
      </ComboBox>
      <IconButton
        label="Choose files…"
        icon={FolderOpen}
        onPress={() => void attachPicked(articleId)}
      />
      <IconButton label="Add by hand" icon={PencilLine} onPress={openNewSource} />
    </div>
  );
}

type Known = DeskRow & { readonly id: string };

/** Sources of the library in which every typed word is found. */
function useKnown(typed: string): readonly Known[] {
  const search = typed.trim();
  const isSearch = search !== '' && typedAddresses(search).length === 0;
  const filter = { search, kind: null, link: null, capture: null, offset: 0 } as const;
  const { data } = useOperation('desk.list', { ...filter, limit: MOST_OFFERED }, isSearch);
  if (!isSearch) return [];
  return (data?.rows ?? []).map((row) => ({ ...row, id: row.source.id }));
}

function KnownItem({ row: { source } }: { readonly row: Known }) {
  const details = [KIND_LABELS[source.kind], recordDetails(source)].filter((part) => part !== '');
  return (
    <ListBoxItem id={source.id} textValue={recordTitle(source)} className={classes(styles.known)}>
      <span className={classes(styles.knownTitle)}>{recordTitle(source)}</span>
      <span className={classes(styles.knownMeta)}>{details.join(' · ')}</span>
    </ListBoxItem>
  );
}

function Nothing({ typed }: { readonly typed: string }) {
  const isLink = typedAddresses(typed).length > 0;
  return (
    <p className={classes(styles.nothing)}>
      {isLink
        ? 'Press Enter to attach this link.'
        : 'No source of the library has these words. Paste a link, drop a file, or fill one in by hand.'}
    </p>
  );
}
