/** One role of a person: what, where, and from which day to which. */
import { X } from 'lucide-react';
import type { PersonFields } from '../../../shared/evidence/person.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './People.module.css';

type Role = PersonFields['roles'][number];

/** The fields; `onChange` with null takes the role out. */
export function RoleFields({
  number,
  role,
  onChange,
}: {
  readonly number: number;
  readonly role: Role;
  readonly onChange: (role: Role | null) => void;
}) {
  const day = (typed: string) => (typed === '' ? null : typed);
  return (
    <fieldset className={classes(styles.role)}>
      <legend className={classes(styles.legend)}>Role {number}</legend>
      <TextField
        label="Role"
        value={role.role}
        onChange={(text) => onChange({ ...role, role: text })}
        maxLength={300}
      />
      <TextField
        label="Organisation"
        value={role.organisation}
        onChange={(organisation) => onChange({ ...role, organisation })}
        maxLength={300}
      />
      <TextField
        label="From"
        type="date"
        value={role.from ?? ''}
        onChange={(from) => onChange({ ...role, from: day(from) })}
      />
      <TextField
        label="Until"
        type="date"
        value={role.until ?? ''}
        onChange={(until) => onChange({ ...role, until: day(until) })}
      />
      <IconButton
        label={`Remove role ${number}`}
        icon={X}
        className={classes(styles.removeRole)}
        onPress={() => onChange(null)}
      />
    </fieldset>
  );
}
