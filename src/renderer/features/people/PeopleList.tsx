/** The list of people, narrowed by name or another spelling of it. */
import { Search, UserRound, X } from 'lucide-react';
import { Button, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { type Person, roleOn } from '../../../shared/evidence/person.ts';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import searchField from '../library/SearchField.module.css';
import styles from './People.module.css';
import { selectPerson, usePeople } from './people-state.ts';

/** The left column. */
export function PeopleList() {
  const { search, selected } = usePeople();
  const { data: people } = useOperation('desk.people', { search });
  return (
    <>
      <div className={classes(styles.top)}>
        <SearchField
          aria-label="Search the people"
          autoFocus
          value={search}
          onChange={(typed) => usePeople.setState({ search: typed })}
          className={classes(searchField.field)}
        >
          <Search className={classes(searchField.icon)} size={14} aria-hidden />
          <Input
            className={classes(searchField.input)}
            placeholder="Search names"
            maxLength={300}
            spellCheck={false}
          />
          {search !== '' && (
            <Button className={classes(searchField.clear)} aria-label="Clear the search">
              <X size={14} aria-hidden />
            </Button>
          )}
        </SearchField>
      </div>
      {people === undefined && <Skeleton rows={6} />}
      {people?.length === 0 && <NoPeople isSearch={search.trim() !== ''} />}
      {people !== undefined && people.length > 0 && (
        <ListBox
          aria-label="People of the library"
          items={people}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : keys;
            if (id !== undefined) selectPerson(String(id));
          }}
          className={classes(styles.list)}
        >
          {(person) => <Row person={person} />}
        </ListBox>
      )}
    </>
  );
}

function Row({ person }: { readonly person: Person }) {
  return (
    <ListBoxItem id={person.id} textValue={person.name} className={classes(styles.row)}>
      <span className={classes(styles.name)}>{person.name}</span>
      <span className={classes(styles.soft, styles.roleNow)}>{roleInWords(person)}</span>
    </ListBoxItem>
  );
}

/** The role held today, or that no role is known. */
function roleInWords(person: Person): string {
  const role = roleOn(person, new Date().toISOString().slice(0, 10));
  const words = [role?.role ?? '', role?.organisation ?? ''].filter((part) => part !== '');
  return words.length === 0 ? 'No role written down' : words.join(', ');
}

function NoPeople({ isSearch }: { readonly isSearch: boolean }) {
  return isSearch ? (
    <EmptyState icon={UserRound} title="No such person" text="No name has these letters in it." />
  ) : (
    <EmptyState
      icon={UserRound}
      title="No people yet"
      text="Write down who is quoted, with the role they held at the time, and find every quote of theirs again."
    />
  );
}
