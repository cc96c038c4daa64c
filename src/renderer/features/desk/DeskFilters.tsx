/** Search and filters of the desk's list. */
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import {
  CAPTURE_STATES,
  LIBRARY_SOURCE_KINDS,
  LINK_STATES,
} from '../../../shared/evidence/source.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import searchField from '../library/SearchField.module.css';
import { KIND_LABELS } from '../sources/record-labels.ts';
import { LINK_WORDS } from '../sources/source-state.ts';
import styles from './DeskFilters.module.css';
import { changeFilter, useDesk } from './desk-state.ts';
import { CAPTURE_LABELS } from './labels.ts';

/** Milliseconds of quiet after which what was typed is searched for. */
const PAUSE = 80;
const ANY = 'any';

/** The row over the list. */
export function DeskFilters() {
  const { kind, link, capture } = useDesk((state) => state.filter);
  return (
    <div className={classes(styles.filters)}>
      <SourceSearch />
      <Filter
        label="Kind"
        any="Any kind"
        values={LIBRARY_SOURCE_KINDS}
        nameOf={(value) => KIND_LABELS[value]}
        value={kind}
        onChange={(value) => changeFilter({ kind: value })}
      />
      <Filter
        label="Copy"
        any="Any copy"
        values={CAPTURE_STATES}
        nameOf={(value) => CAPTURE_LABELS[value]}
        value={capture}
        onChange={(value) => changeFilter({ capture: value })}
      />
      <Filter
        label="Link"
        any="Any link"
        values={LINK_STATES}
        nameOf={(value) => LINK_WORDS[value].text}
        value={link}
        onChange={(value) => changeFilter({ link: value })}
      />
    </div>
  );
}

function Filter<Value extends string>({
  label,
  any,
  values,
  nameOf,
  value,
  onChange,
}: {
  readonly label: string;
  readonly any: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}) {
  const options = values.map((one) => ({ value: String(one), label: nameOf(one) }));
  return (
    <Select
      label={label}
      hideLabel
      className={classes(styles.filter)}
      options={[{ value: ANY, label: any }, ...options]}
      value={value ?? ANY}
      onChange={(chosen) => onChange(values.find((one) => one === chosen) ?? null)}
    />
  );
}

function SourceSearch() {
  const search = useDesk((state) => state.filter.search);
  const [typed, setTyped] = useState(search);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => setTyped(search), [search]);
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => changeFilter({ search: typed }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, search]);
  return (
    <SearchField
      aria-label="Search the sources"
      value={typed}
      onChange={setTyped}
      className={classes(searchField.field, styles.search)}
    >
      <Search className={classes(searchField.icon)} size={14} aria-hidden />
      <Input
        ref={input}
        className={classes(searchField.input)}
        placeholder="Search titles, authors, links, notes"
        maxLength={500}
        spellCheck={false}
      />
      {typed !== '' && (
        <Button className={classes(searchField.clear)} aria-label="Clear the search">
          <X size={14} aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}
