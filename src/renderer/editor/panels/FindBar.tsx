/**
 * The first line of the find panel: what is looked for, how, and where one stands. In a narrow
 * pane where one stands takes a second row.
 */
import type { Editor } from '@tiptap/core';
import {
  CaseSensitive,
  ChevronDown,
  ChevronUp,
  List,
  Regex,
  Replace,
  WholeWord,
  X,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { countedInThousands } from '../../../shared/wording/counted.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useEditorDialogs } from '../menus/editor-dialogs.ts';
import { findNext } from '../search/search-commands.ts';
import type { Search } from '../search/search-plugin.ts';
import type { SearchQuery } from '../search/search-query.ts';
import styles from './FindPanel.module.css';

type FindBarProps = {
  readonly editor: Editor;
  readonly query: SearchQuery;
  readonly search: Search | null;
  readonly showsList: boolean;
  readonly onQuery: (query: SearchQuery) => void;
  readonly onToggleList: () => void;
  readonly onClose: () => void;
};

/** The line; Enter goes to the next match, Shift+Enter to the one before, the focus stays. */
export function FindBar(props: FindBarProps) {
  const { editor, query, search, onQuery } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const step = (direction: 1 | -1) => findNext(direction)(editor.state, editor.view.dispatch);
  return (
    <div className={classes(styles.line)}>
      <div className={classes(styles.asked)}>
        <SearchField
          aria-label="Find"
          autoFocus
          value={query.text}
          onChange={(text) => onQuery({ ...query, text })}
          className={classes(styles.field)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return event.continuePropagation();
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          }}
        >
          <Input ref={input} placeholder="Find" className={classes(styles.input)} />
        </SearchField>
        <Options query={query} onQuery={onQuery} />
      </div>
      <div className={classes(styles.standing)}>
        <p role="status" className={classes(styles.count)}>
          {query.text === '' ? '' : countWords(search)}
        </p>
        <IconButton label="Previous match" icon={ChevronUp} onPress={() => step(-1)} />
        <IconButton label="Next match" icon={ChevronDown} onPress={() => step(1)} />
        <PanelButtons {...props} />
      </div>
    </div>
  );
}

/** What else the panel shows, and the way out of it. */
function PanelButtons({ showsList, onToggleList, onClose }: FindBarProps) {
  const isReplacing = useEditorDialogs((state) => state.find === 'replace');
  return (
    <>
      <IconButton label="Show all matches" icon={List} isOn={showsList} onPress={onToggleList} />
      <IconButton
        label="Replace"
        icon={Replace}
        isOn={isReplacing}
        onPress={() => useEditorDialogs.setState({ find: isReplacing ? 'find' : 'replace' })}
      />
      <IconButton label="Close" icon={X} keys="Escape" onPress={onClose} />
    </>
  );
}

function Options({
  query,
  onQuery,
}: {
  readonly query: SearchQuery;
  readonly onQuery: (query: SearchQuery) => void;
}) {
  const { matchCase, wholeWord, isRegex } = query;
  return (
    <>
      <IconButton
        label="Match case"
        icon={CaseSensitive}
        isOn={matchCase}
        onPress={() => onQuery({ ...query, matchCase: !matchCase })}
      />
      <IconButton
        label="Whole words"
        icon={WholeWord}
        isOn={wholeWord}
        onPress={() => onQuery({ ...query, wholeWord: !wholeWord })}
      />
      <IconButton
        label="Regular expression"
        icon={Regex}
        isOn={isRegex}
        onPress={() => onQuery({ ...query, isRegex: !isRegex })}
      />
    </>
  );
}

function countWords(search: Search | null): string {
  if (search === null || search.error !== null) return '';
  const { matches, current, isCut } = search;
  if (matches.length === 0) return 'Nothing found';
  const total = `${matches.length.toLocaleString('en-GB')}${isCut ? '+' : ''}`;
  if (current >= 0) return `${current + 1} of ${total}`;
  return isCut ? `${total} matches` : countedInThousands(matches.length, 'match', 'matches');
}
