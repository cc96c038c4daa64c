/** Name, other spellings, roles with their time, whether the record is public, and a note. */
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PersonFields } from '../../../shared/evidence/person.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './People.module.css';
import { RoleFields } from './RoleFields.tsx';

type PersonFormProps = {
  readonly initial: PersonFields;
  readonly saveLabel: string;
  /** Nothing to save yet; left out for a new person. */
  readonly isUnchanged?: boolean;
  readonly onChange?: () => void;
  readonly onSave: (fields: PersonFields) => void;
  /** Further buttons, before the one that saves. */
  readonly children: ReactNode;
};

const NO_ROLE: PersonFields['roles'][number] = {
  role: '',
  organisation: '',
  from: null,
  until: null,
};

/** The form. */
export function PersonForm(props: PersonFormProps) {
  const { initial, saveLabel, isUnchanged = false, onChange, onSave, children } = props;
  const [fields, setFields] = useState(initial);
  const [aliases, setAliases] = useState(initial.aliases.join('\n'));
  const change = (part: Partial<PersonFields>) => {
    setFields((before) => ({ ...before, ...part }));
    onChange?.();
  };
  const roles = fields.roles.map((role, index) => ({ role, index }));
  const changeRole = (at: number, role: PersonFields['roles'][number] | null) =>
    change({ roles: fields.roles.toSpliced(at, 1, ...(role === null ? [] : [role])) });
  return (
    <form
      className={classes(styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...trimmed(fields), aliases: linesOf(aliases) });
      }}
    >
      <TextField
        label="Name"
        autoFocus={initial.name === ''}
        value={fields.name}
        onChange={(name) => change({ name })}
        maxLength={300}
      />
      <TextField
        label="Other spellings, one a line"
        rows={2}
        value={aliases}
        onChange={(typed) => {
          setAliases(typed);
          onChange?.();
        }}
        maxLength={15_000}
      />
      {roles.map(({ role, index }) => (
        <RoleFields
          key={index}
          number={index + 1}
          role={role}
          onChange={(changed) => changeRole(index, changed)}
        />
      ))}
      <div>
        <Button onPress={() => change({ roles: [...fields.roles, NO_ROLE] })}>
          <Plus size={14} aria-hidden />
          Add a role
        </Button>
      </div>
      <Switch
        label="May be named outside the newsroom"
        help="The record of a protected person stays inside"
        isSelected={fields.public}
        onChange={(isPublic) => change({ public: isPublic })}
      />
      <TextField
        label="Note"
        rows={3}
        value={fields.note}
        onChange={(note) => change({ note })}
        maxLength={20_000}
      />
      <div className={classes(styles.buttons)}>
        {children}
        <Button
          type="submit"
          variant="primary"
          isDisabled={isUnchanged || fields.name.trim() === ''}
        >
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}

/** A role without words is none. */
function trimmed(fields: PersonFields): PersonFields {
  const roles = fields.roles.map((role) => ({
    ...role,
    role: role.role.trim(),
    organisation: role.organisation.trim(),
  }));
  return {
    ...fields,
    name: fields.name.trim(),
    roles: roles.filter(({ role, organisation }) => role !== '' || organisation !== ''),
  };
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 300));
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 50);
}
