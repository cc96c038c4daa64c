/** Whose words a claim is: chosen from the people of the library, or a new name typed. */
import { UserRound, X } from 'lucide-react';
import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Person } from '../../../shared/evidence/person.ts';
import { useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import field from '../../ui/field.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import popover from '../../ui/popover.module.css';
import { openPerson } from './people-state.ts';
import styles from './SpeakerField.module.css';
import { type Spoken, setNewSpeaker, setSpeaker } from './speaker-actions.ts';

/** The field; once somebody is named, their name leads to all that was quoted of them. */
export function SpeakerField({ claim }: { readonly claim: Spoken }) {
  const { data: people } = useOperation('desk.people', { search: '' });
  if (people === undefined) return null;
  const speaker = people.find(({ id }) => id === claim.personId);
  if (speaker === undefined) return <SpeakerChoice claim={claim} people={people} />;
  return (
    <div className={classes(styles.speaker)}>
      <UserRound size={14} aria-hidden />
      <Button
        variant="quiet"
        aria-label={`Everything quoted of ${speaker.name}`}
        onPress={() => openPerson(speaker.id)}
      >
        {speaker.name}
      </Button>
      <IconButton
        label={`These are not the words of ${speaker.name}`}
        icon={X}
        onPress={() => void setSpeaker(claim, null)}
      />
    </div>
  );
}

function SpeakerChoice({
  claim,
  people,
}: {
  readonly claim: Spoken;
  readonly people: readonly Person[];
}) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const matching = people.filter(({ name: known, aliases }) =>
    [known, ...aliases].some((one) => one.toLowerCase().includes(name.toLowerCase())),
  );
  return (
    <ComboBox
      aria-label="Who says it"
      allowsCustomValue
      menuTrigger="focus"
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) void setSpeaker(claim, String(key));
      }}
      items={matching}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && name !== '' && matching.length === 0) {
          void setNewSpeaker(claim, name);
        } else event.continuePropagation();
      }}
    >
      <Input
        className={classes(field.input)}
        placeholder="Who says it?"
        maxLength={300}
        spellCheck={false}
      />
      <Popover className={classes(popover.popover, popover.list, styles.popover)} offset={4}>
        <ListBox>
          {(person: Person) => (
            <ListBoxItem id={person.id} textValue={person.name} className={classes(styles.choice)}>
              {person.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
