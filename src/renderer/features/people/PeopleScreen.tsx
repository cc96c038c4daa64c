/** People whom pieces quote or name: the list, the record of one, and all that was quoted of them. */
import { UserPlus, UsersRound } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHeader } from '../desk/ScreenHeader.tsx';
import desk from '../desk/SourcesDesk.module.css';
import { PeopleList } from './PeopleList.tsx';
import { KnownPerson, NewPerson } from './PersonPanel.tsx';
import { NEW_PERSON, selectPerson, usePeople } from './people-state.ts';

/** The screen. */
export function PeopleScreen() {
  return (
    <div className={classes(desk.screen)}>
      <ScreenHeader screen="people">
        <Button onPress={() => selectPerson(NEW_PERSON)}>
          <UserPlus size={14} aria-hidden />
          New person
        </Button>
      </ScreenHeader>
      <div className={classes(desk.columns)}>
        <section className={classes(desk.left)} aria-label="All people">
          <PeopleList />
        </section>
        <section className={classes(desk.right)} aria-label="Selected person">
          <Selected />
        </section>
      </div>
    </div>
  );
}

function Selected() {
  const selected = usePeople((state) => state.selected);
  if (selected === NEW_PERSON) return <NewPerson />;
  if (selected !== null) return <KnownPerson key={selected} id={selected} />;
  return (
    <EmptyState
      icon={UsersRound}
      title="Nobody selected"
      text="Select a person to see their roles and everything that was quoted of them."
    />
  );
}
