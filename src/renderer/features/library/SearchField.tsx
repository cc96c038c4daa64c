/** The library's search field: always there, always reachable by key. */
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import { useCommand } from '../../commands/registry.ts';
import { useUi } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { changeText, useList } from './list-state.ts';
import styles from './SearchField.module.css';

/** Milliseconds of quiet after which what was typed is searched for. */
const PAUSE = 80;

/** Searches as one types; Escape empties it, arrow down goes to the list. */
export function SearchField({ onLeave }: { readonly onLeave: () => void }) {
  const text = useList((state) => state.filter.text);
  const [typed, setTyped] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => changeText(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text]);
  useCommand('library.search', {
    run: () => {
      useUi.setState({ showLibrary: true, focusMode: false, proofView: false });
      requestAnimationFrame(() => input.current?.select());
    },
  });
  return (
    <AriaSearchField
      aria-label="Search the library"
      value={typed}
      onChange={setTyped}
      className={classes(styles.field)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onLeave();
        else event.continuePropagation();
      }}
    >
      <Search className={classes(styles.icon)} size={14} aria-hidden />
      <Input
        ref={input}
        className={classes(styles.input)}
        placeholder="Search every word"
        maxLength={500}
        spellCheck={false}
      />
      {typed !== '' && (
        <Button className={classes(styles.clear)} aria-label="Clear the search">
          <X size={14} aria-hidden />
        </Button>
      )}
    </AriaSearchField>
  );
}
