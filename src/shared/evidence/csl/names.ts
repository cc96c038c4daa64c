/** Names of CSL-JSON items as one line of text, and back from what a person typed. */
import type { CslName } from './values.ts';

/** A name as a reader sees it: "Ludwig van der Berg Jr", or the literal name of a body. */
export function nameText(name: CslName): string {
  if (name.literal !== undefined && name.literal !== '') return name.literal;
  return joined([name.given, name['dropping-particle'], familyText(name), name.suffix]);
}

/** A name as a list sorted by family has it: "van der Berg, Ludwig, Jr". */
export function invertedName(name: CslName): string {
  if (name.literal !== undefined && name.literal !== '') return name.literal;
  const given = joined([name.given, name['dropping-particle']]);
  return [familyText(name), given, name.suffix ?? ''].filter((part) => part !== '').join(', ');
}

/** The family name with its particle, or the whole name of a body or of one who has but one. */
export function shortName(name: CslName): string {
  const family = familyText(name);
  return family === '' ? nameText(name) : family;
}

function familyText(name: CslName): string {
  return joined([name['non-dropping-particle'], name.family]);
}

/** Particles that end in an apostrophe stand close: "d’Alembert". */
function joined(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .replace(/(?<=['’]) (?=\p{L})/gu, '');
}
