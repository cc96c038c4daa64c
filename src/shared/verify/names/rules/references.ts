/**
 * Rules on how a person is referred to: surname-first, no-full-name, full-name-again, same-surname,
 * wrong-first-name, no-role, not-in-body. House style is full name and role first, surname after.
 */

import { BOUNDARIES } from '../../extract/small-words.ts';
import { type Gender, isFirstName } from '../../people/first-names.ts';
import { HONORIFICS } from '../../people/name-words.ts';
import { genderOf, nameKey } from '../../people/registry.ts';
import { type Cast, type CastMember, withSurname } from '../cast.ts';
import { findingOf } from '../finding-of.ts';
import { isIntroduced } from '../introduced.ts';
import type { NameFinding } from '../name-finding.ts';
import type { PlacedName } from '../read-names.ts';

/** A name in the body of the piece. */
function isBody({ block }: PlacedName): boolean {
  return block.source.field === 'body';
}

/** Whether one mention stands before another. */
function isBefore(one: PlacedName, other: PlacedName): boolean {
  if (one.block.index !== other.block.index) return one.block.index < other.block.index;
  return one.mention.start + one.line.offset < other.mention.start + other.line.offset;
}

/** People whose first name disagrees with the person the piece introduced under the surname. */
export function wrongFirstNames(cast: Cast): ReadonlyMap<CastMember, CastMember> {
  const wrong = new Map<CastMember, CastMember>();
  for (const member of cast.members) {
    if (member.introduced) continue;
    const original = withSurname(cast, member.last).find(
      (other) =>
        !areTogether(member, other) &&
        other !== member &&
        !wrong.has(other) &&
        (other.introduced || isEarlier(other, member)),
    );
    if (original !== undefined) wrong.set(member, original);
  }
  return wrong;
}

/** Two who are named in one sentence are a family, not a slip. */
function areTogether(one: CastMember, other: CastMember): boolean {
  return one.fullNames.some((a) =>
    other.fullNames.some(
      (b) =>
        a.line === b.line &&
        a.line.sentenceOf[a.mention.firstToken] === b.line.sentenceOf[b.mention.firstToken],
    ),
  );
}

function isEarlier(one: CastMember, other: CastMember): boolean {
  const [a] = one.fullNames;
  const [b] = other.fullNames;
  return a !== undefined && b !== undefined && isBefore(a, b);
}

/** Findings of wrong-first-name. */
export function wrongFirstNameFindings(
  wrong: ReadonlyMap<CastMember, CastMember>,
): readonly NameFinding[] {
  return [...wrong].flatMap(([member, original]) =>
    member.fullNames.slice(0, 1).map((name) =>
      findingOf('wrong-first-name', name, original.fullNames[0] ?? null, {
        sentence: `“${member.full}” may be ${original.full}: nobody else with that surname is introduced.`,
        action: 'Correct the first name, or say who this is.',
      }),
    ),
  );
}

/** A surname of one word that refers to a person: not a place, a firm or “the Okoro review”. */
function isSurnameReference({ mention, line }: PlacedName): boolean {
  if (mention.kind === 'place' || mention.kind === 'organisation') return false;
  const before = line.tokens[mention.firstToken - 1]?.lower ?? '';
  return (
    mention.title !== '' ||
    !/^(?:the|a|an|no|in|at|near|from|to|called|named|christened)$/u.test(before)
  );
}

/** Findings of surname-first and no-full-name. */
export function surnameFindings(cast: Cast): readonly NameFinding[] {
  const seen = new Set<string>();
  return cast.singles.flatMap((name) => {
    const surname = name.mention.words.at(-1) ?? '';
    const key = nameKey(surname);
    if (seen.has(key) || !isBody(name) || !isSurnameReference(name)) return [];
    const owners = withSurname(cast, surname);
    const [first, ...more] = owners.flatMap((member) => member.fullNames.filter(isBody));
    if (first === undefined) {
      if (owners.length === 0 && isFirstOfSomebody(cast, surname)) return [];
      if (isPeer(name)) seen.add(key);
      if (!isTitled(name) || saysOneName(name)) return [];
      seen.add(key);
      return [noFullName(name)];
    }
    seen.add(key);
    return [first, ...more].every((each) => isBefore(name, each))
      ? [surnameFirst(name, first)]
      : [];
  });
}

function isFirstOfSomebody(cast: Cast, word: string): boolean {
  return cast.members.some((member) => nameKey(member.first) === nameKey(word));
}

/** A title says for certain that a single word is a person; with Sir and Dame it is the first name. */
function isTitled({ mention }: PlacedName): boolean {
  if (/^(?:sir|dame)$/iu.test(mention.title) || isPeer({ mention })) return false;
  if (
    /^(?:king|queen|prince|princess|pope|saint|st|brother|sister|father|mother)$/iu.test(
      mention.title,
    )
  ) {
    return !isFirstName(mention.words[0] ?? '');
  }
  return /^\p{Lu}/u.test(mention.title);
}

/** A peer is named in full with the title and one name: Lord Hartigan. */
function isPeer({ mention }: Pick<PlacedName, 'mention'>): boolean {
  return /^(?:lord|lady|baroness|baron|viscount|earl|duke|duchess)$/iu.test(mention.title);
}

function saysOneName({ line, mention }: PlacedName): boolean {
  return /^,? who uses (?:one|a single) name/u.test(line.masked.slice(mention.end));
}

function noFullName(name: PlacedName): NameFinding {
  return findingOf('no-full-name', name, null, {
    sentence: `“${name.mention.text}” is never given a full name.`,
    action: 'Give first name and role at the first mention.',
  });
}

function surnameFirst(name: PlacedName, full: PlacedName): NameFinding {
  return findingOf('surname-first', name, full, {
    sentence: `“${name.mention.text}” comes before the full name “${full.mention.text}”.`,
    action: 'Move full name and role to the first mention.',
  });
}

/** Findings of full-name-again: the full name a second time in the body, with no namesake. */
export function repeatedNameFindings(
  cast: Cast,
  ignored: ReadonlySet<CastMember>,
): readonly NameFinding[] {
  return cast.members.flatMap((member) => {
    const namesakes = withSurname(cast, member.last).filter((other) => !ignored.has(other));
    if (ignored.has(member) || namesakes.length > 1) return [];
    const [first, ...again] = member.fullNames.filter(isBody);
    if (first === undefined) return [];
    return again
      .filter((name) => !isIntroduced(name) || !isIntroduced(first))
      .filter((name) => name.block !== first.block || name.mention.start - first.mention.end > 1)
      .filter((name) => isIntroduced(first) || !isIntroduced(name))
      .map((name) =>
        findingOf('full-name-again', name, first, {
          sentence: `“${member.full}” has been given in full before.`,
          action: `Write “${member.last}”.`,
        }),
      );
  });
}

/** Findings of same-surname: a bare surname that two people of the piece have. */
export function sameSurnameFindings(
  cast: Cast,
  ignored: ReadonlySet<CastMember>,
): readonly NameFinding[] {
  return cast.singles.flatMap((name) => {
    if (!isBody(name) || !isSurnameReference(name)) return [];
    const surname = name.mention.words.at(-1) ?? '';
    const members = withSurname(cast, surname).filter((member) => !ignored.has(member));
    const before = members.filter((member) =>
      member.fullNames.some((each) => isBefore(each, name)),
    );
    const fitting = fittingGender(before, genderOf(name.mention));
    const [one, other] = fitting;
    if (one === undefined || other === undefined) return [];
    return [
      findingOf('same-surname', name, other.fullNames[0] ?? null, {
        sentence: `“${name.mention.text}” may be ${one.full} or ${other.full}.`,
        action: 'Give the first name.',
      }),
    ];
  });
}

function fittingGender(members: readonly CastMember[], gender: Gender): readonly CastMember[] {
  if (gender === 'unknown') return members;
  return members.filter((member) => member.gender === 'unknown' || member.gender === gender);
}

/** Findings of no-role: nothing in the piece says who a named person is. */
export function roleFindings(cast: Cast, ignored: ReadonlySet<CastMember>): readonly NameFinding[] {
  return cast.members.flatMap((member) => {
    const [first] = member.fullNames.filter(isBody);
    if (first === undefined || member.introduced || ignored.has(member)) return [];
    const later = cast.singles.filter(({ mention }) => mention.words.at(-1) === member.last);
    if (later.some(isIntroduced) || isObviousOffice(first) || !isSurelyPerson(first, later))
      return [];
    return [
      findingOf('no-role', first, null, {
        sentence: `Nothing says who ${member.full} is.`,
        action: 'Add the role at the first mention.',
      }),
    ];
  });
}

/** More than two capitals: a first name, a surname with a title, or a verb or “and” beside it. */
function isSurelyPerson({ mention, line }: PlacedName, later: readonly PlacedName[]): boolean {
  if (mention.certain || later.some((each) => each.mention.title !== '')) return true;
  if (isFirstName(mention.words[0] ?? '')) return true;
  const before = line.tokens[mention.firstToken - 1]?.lower ?? '';
  if (/^(?:was|were|by|and|with|to|is)$/u.test(before)) return true;
  const after = line.tokens[mention.lastToken + 1];
  const ends = after === undefined || after.kind === 'sign';
  if (ends) return mention.words.length === 2;
  return after.kind === 'word' && !after.capital && !isNotVerb(after.lower);
}

/** Words after a name that are no verb of which a person would be the subject. */
function isNotVerb(lower: string): boolean {
  return (
    BOUNDARIES.has(lower) && !/^(?:is|was|has|had|will|would|did|said|could|does)$/u.test(lower)
  );
}

function isObviousOffice({ mention }: PlacedName): boolean {
  const words = mention.title.toLowerCase().split(/\s+/u);
  return words.some((word) => word !== '' && !HONORIFICS.has(word.replace('.', '')));
}

/** Findings of not-in-body: named beside the body and nowhere in it. */
export function outsideBodyFindings(
  cast: Cast,
  names: readonly PlacedName[],
  ignored: ReadonlySet<CastMember>,
): readonly NameFinding[] {
  const bodyWords = new Set(
    names.filter(isBody).flatMap(({ mention }) => mention.words.map((word) => nameKey(word))),
  );
  if (bodyWords.size === 0) return [];
  return cast.members.flatMap((member) => {
    const [first] = member.fullNames;
    if (first === undefined || ignored.has(member) || member.fullNames.some(isBody)) return [];
    const alone = withSurname(cast, member.last).every((other) => other === member);
    if (bodyWords.has(nameKey(member.last)) && alone) return [];
    return [
      findingOf('not-in-body', first, null, {
        sentence: `${member.full} is named here and nowhere in the body.`,
        action: 'Check the name, or bring the person into the body.',
      }),
    ];
  });
}
