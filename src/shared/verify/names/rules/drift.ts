/** Rules age-drift and title-drift: one person with two ages, or with a title nothing bears out. */
import { nameKey } from '../../people/registry.ts';
import { type Cast, type CastMember, withSurname } from '../cast.ts';
import { findingAt, findingOf } from '../finding-of.ts';
import type { NameFinding } from '../name-finding.ts';
import type { PlacedName } from '../read-names.ts';

/** Forms of address that go with any role. */
const FREE_TITLES = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir dame rev revd reverend hon herr frau madame monsieur señor señora'.split(' '),
);

/** Every mention of a member: full names, and surnames that only this member has. */
function mentionsOfMember(cast: Cast, member: CastMember): readonly PlacedName[] {
  const alone = withSurname(cast, member.last).length === 1;
  const singles = alone
    ? cast.singles.filter(({ mention }) => nameKey(mention.words.at(-1) ?? '') === nameKey(member.last))
    : [];
  return [...member.fullNames, ...singles].sort(
    (one, other) =>
      one.block.index - other.block.index ||
      one.mention.start + one.line.offset - other.mention.start - other.line.offset,
  );
}

/** Findings of age-drift. */
export function ageFindings(cast: Cast): readonly NameFinding[] {
  return cast.members.flatMap((member) => {
    const aged = mentionsOfMember(cast, member).flatMap((name) => {
      const age = ageOf(name);
      return age === null ? [] : [{ name, ...age }];
    });
    const [first, ...later] = aged;
    if (first === undefined) return [];
    return later
      .filter(({ age }) => age !== first.age)
      .map(({ name, age, end }) =>
        findingAt('age-drift', name, { start: name.mention.start + name.line.offset, end }, first.name, {
          sentence: `${member.full} is ${age} here and ${first.age} before.`,
          action: 'Check the age.',
        }),
      );
  });
}

/** The present age written after a name: “, 54,”, “, aged 54,”, “(54)”. */
function ageOf({ line, mention }: PlacedName): { readonly age: string; readonly end: number } | null {
  const after = line.masked.slice(mention.end, mention.end + 20);
  const match = /^(?:,| \() ?(?:aged |now |is now )?(\d{1,3})(?=[,.;)])[,)]?/u.exec(after);
  const age = match?.[1];
  if (match === null || age === undefined) return null;
  return { age, end: mention.end + match[0].length + line.offset };
}

/** Findings of title-drift. */
export function titleFindings(cast: Cast, ignored: ReadonlySet<CastMember>): readonly NameFinding[] {
  return cast.members.flatMap((member) => {
    if (ignored.has(member)) return [];
    const [first, ...later] = mentionsOfMember(cast, member);
    if (first === undefined) return [];
    return later.flatMap((name) => {
      const office = officeOf(name);
      if (office === null || isBorneOut(office, name, cast, member)) return [];
      return [
        findingOf('title-drift', name, first, {
          sentence: `${member.full} is “${name.mention.title}” here and nowhere else.`,
          action: 'Check the title.',
        }),
      ];
    });
  });
}

/** The last word of a capitalised title that is an office and no form of address. */
function officeOf({ mention }: PlacedName): string | null {
  if (!/^\p{Lu}/u.test(mention.title)) return null;
  const words = mention.title.toLowerCase().replaceAll('.', '').split(/\s+/u);
  return words.findLast((word) => !FREE_TITLES.has(word)) ?? null;
}

/** Another mention of the member has the office in its sentence. */
function isBorneOut(office: string, name: PlacedName, cast: Cast, member: CastMember): boolean {
  const stem = STEMS.get(office) ?? office;
  return mentionsOfMember(cast, member).some(
    (other) => other !== name && sentenceOf(other).includes(stem),
  );
}

const STEMS: ReadonlyMap<string, string> = new Map([
  ['sgt', 'sergeant'],
  ['cllr', 'councillor'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['lord', 'peer'],
  ['lady', 'peer'],
  ['baroness', 'peer'],
  ['detective', 'detective'],
]);

function sentenceOf({ line, mention }: PlacedName): string {
  const sentence = line.sentenceOf[mention.firstToken];
  const words = line.tokens.filter((_, at) => line.sentenceOf[at] === sentence);
  return words.map(({ lower }) => lower).join(' ');
}
