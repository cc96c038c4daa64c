/** Rule spelling-variant: one name of the piece spelt two ways, or not as the house spells it. */
import { nameKey } from '../../people/registry.ts';
import type { Cast, CastMember } from '../cast.ts';
import { folded, isNear } from '../distance.ts';
import { findingOf } from '../finding-of.ts';
import type { NameFinding, NameOptions } from '../name-finding.ts';
import type { PlacedName } from '../read-names.ts';

/** Findings, and the people who are only a wrong spelling of another. */
export type SpellingResult = {
  readonly findings: readonly NameFinding[];
  readonly misspelt: ReadonlySet<CastMember>;
};

/** Looks for second spellings of the cast's names. */
export function spellingFindings(cast: Cast, options: NameOptions): SpellingResult {
  const misspelt = new Set<CastMember>();
  const findings: NameFinding[] = [];
  for (const member of cast.members) findings.push(...accentFindings(member));
  for (const member of cast.members) {
    const original = originalOf(member, cast, options);
    if (original === null) continue;
    misspelt.add(member);
    findings.push(...member.fullNames.map((name) => variant(name, original)));
  }
  const known = new Set(cast.members.map(({ last }) => last));
  const keys = new Set(cast.members.flatMap(({ first, last }) => [first, last]));
  for (const name of cast.singles) {
    const [word = ''] = name.mention.words.slice(-1);
    if (known.has(word) || keys.has(word) || isHouse(word, options)) continue;
    if (!mayBeSurname(name)) continue;
    const original = cast.members.find(
      (member) =>
        !misspelt.has(member) &&
        isNear(member.last, word) &&
        !areDistinct(member.last, word, options),
    );
    if (original !== undefined) findings.push(variant(name, original));
  }
  return { findings, misspelt };
}

/** The same name with and without its accents: Siôn and Sion. */
function accentFindings(member: CastMember): readonly NameFinding[] {
  return member.fullNames
    .filter(({ mention }) => {
      const [first = '', last = ''] = [mention.words[0], mention.words.at(-1)];
      const initial =
        first.replace('.', '').length === 1 || member.first.replace('.', '').length === 1;
      return last !== member.last || (first !== member.first && !initial);
    })
    .map((name) => variant(name, member));
}

function mayBeSurname({ mention, line }: PlacedName): boolean {
  if (mention.kind === 'place' || mention.kind === 'organisation') return false;
  if (mention.title !== '') return true;
  const before = line.tokens[mention.firstToken - 1]?.lower ?? '';
  if (before === 'the' || before === 'a' || before === 'an') return false;
  return (mention.words[0] ?? '').length >= 5;
}

function variant(name: PlacedName, original: CastMember): NameFinding {
  const [first] = original.fullNames;
  return findingOf('spelling-variant', name, first ?? null, {
    sentence: `“${name.mention.text}” is spelt “${original.full}” elsewhere in the piece.`,
    action: 'Make the spelling the same, or note that they are two people.',
  });
}

/** The member whose name this one misspells: the same first name, the more frequent or earlier. */
function originalOf(member: CastMember, cast: Cast, options: NameOptions): CastMember | null {
  if (isHouse(member.full, options) || isHouse(member.last, options)) return null;
  for (const other of cast.members) {
    if (other === member || !isVariantOf(member, other)) continue;
    if (areDistinct(member.full, other.full, options)) continue;
    if (areDistinct(member.last, other.last, options)) continue;
    if (isRather(other, member, cast)) return other;
  }
  return null;
}

function isVariantOf(one: CastMember, other: CastMember): boolean {
  const sameFirst = nameKey(one.first) === nameKey(other.first) || isNear(one.first, other.first);
  const sameLast = one.last === other.last || isNear(one.last, other.last);
  if (!sameFirst || !sameLast) return false;
  if (one.last !== other.last) return true;
  if (nameKey(one.first) === nameKey(other.first))
    return one.first !== other.first && one.first.length > 1;
  return !(one.introduced && other.introduced);
}

/** Whether `one` is the spelling to trust: more mentions by surname and name, else the body's, else the earlier. */
function isRather(one: CastMember, other: CastMember, cast: Cast): boolean {
  const weight = (member: CastMember): number =>
    member.fullNames.length +
    cast.singles.filter(({ mention }) => mention.words.at(-1) === member.last).length +
    (member.fullNames.some(({ block }) => block.source.field === 'body') ? 0.5 : 0);
  const difference = weight(one) - weight(other);
  if (difference !== 0 && one.last !== other.last) return difference > 0;
  const bodyFirst = (member: CastMember): number =>
    member.fullNames.find(({ block }) => block.source.field === 'body')?.block.index ?? 1e6;
  if (bodyFirst(one) !== bodyFirst(other)) return bodyFirst(one) < bodyFirst(other);
  return cast.members.indexOf(one) < cast.members.indexOf(other);
}

function areDistinct(one: string, other: string, { distinct }: NameOptions): boolean {
  const has = (pair: readonly string[], name: string): boolean =>
    pair.some((each) => folded(each) === folded(name) || folded(each).endsWith(` ${folded(name)}`));
  return distinct.some((pair) => has(pair, one) && has(pair, other));
}

function isHouse(name: string, { houseSpellings }: NameOptions): boolean {
  return houseSpellings.includes(name);
}

/** Names of the piece that are near a house spelling and not it. */
export function houseFindings(
  names: readonly PlacedName[],
  options: NameOptions,
): readonly NameFinding[] {
  return names.flatMap((name) => {
    const house = options.houseSpellings.find(
      (each) =>
        isNear(each, name.mention.text) && !options.houseSpellings.includes(name.mention.text),
    );
    if (house === undefined || areDistinct(house, name.mention.text, options)) return [];
    const wording = {
      sentence: `The house spells “${name.mention.text}” as “${house}”.`,
      action: `Write “${house}”.`,
    };
    return [{ ...findingOf('spelling-variant', name, null, wording), otherText: house }];
  });
}
