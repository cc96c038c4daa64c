/** Rules age-drift and title-drift: one person with two ages, or with a title nothing bears out. */
import { nameKey } from '../../people/registry.ts';
import { type Cast, type CastMember, withSurname } from '../cast.ts';
import { findingAt, findingOf } from '../finding-of.ts';
import type { NameFinding } from '../name-finding.ts';
import type { PlacedName } from '../read-names.ts';

/** Forms of address that go with any role. */
const FREE_TITLES = new Set(
  'detective acting former mr mrs ms miss mx dr doctor prof professor sir dame rev revd reverend hon herr frau madame monsieur señor señora'.split(
    ' ',
  ),
);

/** Every mention of a member: full names, and surnames that only this member has. */
function mentionsOfMember(cast: Cast, member: CastMember): readonly PlacedName[] {
  const alone = withSurname(cast, member.last).length === 1;
  const singles = alone
    ? cast.singles.filter(
        ({ mention }) => nameKey(mention.words.at(-1) ?? '') === nameKey(member.last),
      )
    : [];
  return [...member.fullNames, ...singles].sort(
    (one, other) =>
      one.block.index - other.block.index ||
      one.mention.start + one.line.offset - other.mention.start - other.line.offset,
  );
}

/** “, 54,”, “ (54)”, “, aged 54,”, “, who is 54,”, “ is now 54.”, “, a 54-year-old”. */
const AGE_AFTER =
  /^(?:, (?!who\b|then\b|now\b)[^,.;\d()]{3,60}(?=,))?(?:(?:,| \() ?(?:aged |now |now aged |at )?(\d{1,3})(?=[,.;)])[,)]?|,? ?(?:who )?(?:is|turns|turned|is now|is aged|has turned|has just turned) (?:now )?(\d{1,3})(?:,| years old)?(?=[\s,.;)]|$)(?! (?:miles|per|years?\b(?! old)|points|minutes|days|weeks|months|pages|hours|metres|feet|of|more|other|people))|,? (?:who is )?an? (\d{1,3})-year-old\b)/u;
/** “the 54-year-old nurse Ana Ruiz”. */
const AGE_BEFORE =
  /(?:^|[.!?] )At (\d{1,3}), (?:\p{Lu}[\p{L}.]+ )?$|\b(\d{1,3})-year-old (?:\p{Ll}[\p{L}-]* ){0,4}(?:(?:Mr|Mrs|Ms|Miss|Dr) )?$/u;

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
        findingAt(
          'age-drift',
          name,
          { start: name.mention.start + name.line.offset, end },
          first.name,
          {
            sentence: `${member.full} is ${age} here and ${first.age} before.`,
            action: 'Check the age.',
          },
        ),
      );
  });
}

/** The present age written after a name: “, 54,”, “, aged 54,”, “(54)”. */
function ageOf({
  line,
  mention,
}: PlacedName): { readonly age: string; readonly end: number } | null {
  const after = line.masked.slice(mention.end, mention.end + 90);
  const match = AGE_AFTER.exec(after);
  const age = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match !== null && age !== undefined) {
    return { age, end: mention.end + match[0].length + line.offset };
  }
  const before = AGE_BEFORE.exec(line.masked.slice(Math.max(0, mention.start - 60), mention.start));
  const stated = before?.[1] !== undefined && !/^ (?:is|remains|still|has)\b/u.test(after);
  const years = before?.[1] ?? before?.[2];
  if (years === undefined || stated) return null;
  return { age: years, end: mention.end + line.offset };
}

/** Findings of title-drift. */
export function titleFindings(
  cast: Cast,
  ignored: ReadonlySet<CastMember>,
): readonly NameFinding[] {
  return cast.members.flatMap((member) => {
    if (ignored.has(member)) return [];
    const members = cast.members.filter((each) => !ignored.has(each));
    const own = { ...cast, members };
    const mentions = mentionsOfMember(own, member);
    const [first] = mentions;
    const firstInBody = mentions.find(({ block }) => block.source.field === 'body');
    if (first === undefined) return [];
    const later = mentions.filter((name) => name !== first && name !== firstInBody);
    return later.flatMap((name) => {
      const office = officeOf(name);
      if (office.length === 0 || isBorneOut(office, name, mentionsOfMember(own, member))) return [];
      return [
        findingOf('title-drift', name, first, {
          sentence: `${member.full} is “${name.mention.title}” here and nowhere else.`,
          action: 'Check the title.',
        }),
      ];
    });
  });
}

/** Findings of title-drift for people without a full name: Lord Hartigan, then Sergeant Hartigan. */
export function surnameTitleFindings(cast: Cast): readonly NameFinding[] {
  const first = new Map<string, PlacedName>();
  return cast.singles.flatMap((name) => {
    const key = nameKey(name.mention.words.at(-1) ?? '');
    if (!/^\p{Lu}/u.test(name.mention.title) || withSurname(cast, key).length > 0) return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, name);
      return [];
    }
    const office = officeOf(name);
    if (office.length === 0 || isBorneOut(office, name, [before])) return [];
    return [
      findingOf('title-drift', name, before, {
        sentence: `“${name.mention.text}” is “${name.mention.title}” here and “${before.mention.title}” before.`,
        action: 'Check the title.',
      }),
    ];
  });
}

/** The words of a capitalised title that are an office and no form of address. */
function officeOf({ mention }: PlacedName): readonly string[] {
  if (!/^\p{Lu}/u.test(mention.title)) return [];
  const words = mention.title.toLowerCase().replaceAll('.', '').split(/\s+/u);
  return words.filter((word) => !FREE_TITLES.has(word));
}

/** Other mentions have every word of the office in their sentences. */
function isBorneOut(
  office: readonly string[],
  name: PlacedName,
  mentions: readonly PlacedName[],
): boolean {
  const sentences = mentions.filter((other) => other !== name).map(sentenceOf);
  return office.every((word) => {
    const stems = [word, STEMS.get(word) ?? word];
    return sentences.some((sentence) => stems.some((stem) => sentence.includes(stem)));
  });
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
  ['ds', 'detective sergeant'],
  ['di', 'detective inspector'],
  ['dc', 'detective constable'],
  ['dci', 'detective chief inspector'],
  ['pc', 'constable'],
]);

function sentenceOf({ line, mention }: PlacedName): string {
  const sentence = line.sentenceOf[mention.firstToken];
  const words = line.tokens.filter((_, at) => line.sentenceOf[at] === sentence);
  return words.map(({ lower }) => lower).join(' ');
}
