/**
 * People whom pieces quote or name, shared by all pieces. A role is held from one day to another,
 * so that a quote keeps the role the person had when it was said.
 */
import { z } from 'zod';

/** A role at an organisation; `from` and `until` are calendar days, null when not known. */
const personRole = z.object({
  role: z.string().max(300),
  organisation: z.string().max(300),
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
});

/** What an editor can set on a person. */
export const personFields = z.object({
  name: z.string().min(1).max(300),
  /** Other spellings under which texts name this person. */
  aliases: z.array(z.string().min(1).max(300)).max(50),
  roles: z.array(personRole).max(50),
  /** Whether the record may be named outside the newsroom. */
  public: z.boolean(),
  note: z.string().max(20_000),
});
/** What an editor can set on a person. */
export type PersonFields = z.infer<typeof personFields>;

/** A person of the library. */
export const person = z.object({ id: z.uuid(), ...personFields.shape });
/** A person of the library. */
export type Person = z.infer<typeof person>;

/** The role held on a day (YYYY-MM-DD): the latest that covers it, else the last; null if none. */
export function roleOn(
  someone: Pick<Person, 'roles'>,
  day: string,
): PersonFields['roles'][number] | null {
  const covering = someone.roles.filter(
    ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
  );
  return covering.at(-1) ?? someone.roles.at(-1) ?? null;
}
