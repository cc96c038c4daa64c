/**
 * The check of names, titles, ages and acronyms of a piece. Called by preflight. Reading a block is
 * per block (`readBlock`); the rules compare blocks and need the whole piece.
 */
import { castOf } from './cast.ts';
import type { NamedBlock, NamedSource, NameFinding, NameOptions } from './name-finding.ts';
import { namesOf, type ReadBlock, readBlock } from './read-names.ts';
import { acronymFindings } from './rules/acronyms.ts';
import { ageFindings, surnameTitleFindings, titleFindings } from './rules/drift.ts';
import {
  outsideBodyFindings,
  repeatedNameFindings,
  roleFindings,
  sameSurnameFindings,
  surnameFindings,
  wrongFirstNameFindings,
  wrongFirstNames,
} from './rules/references.ts';
import { sourceFindings } from './rules/sources.ts';
import { houseFindings, spellingFindings } from './rules/spelling.ts';

/** Nothing known about names. */
const NO_OPTIONS: NameOptions = { distinct: [], houseSpellings: [], knownAcronyms: [] };

/** Everything the names of a piece disagree about, in reading order of the places. */
export function checkNames(
  blocks: readonly NamedBlock[],
  sources: readonly NamedSource[],
  options: NameOptions = NO_OPTIONS,
): readonly NameFinding[] {
  return checkReadNames(blocks.map(readBlock), sources, options);
}

/** The same over blocks that were read before; `readBlock` may be kept by a block's text. */
export function checkReadNames(
  read: readonly ReadBlock[],
  sources: readonly NamedSource[],
  options: NameOptions,
): readonly NameFinding[] {
  const names = namesOf(read);
  const cast = castOf(names);
  const spelling = spellingFindings(cast, options);
  const correct = { ...cast, members: cast.members.filter((each) => !spelling.misspelt.has(each)) };
  const wrong = wrongFirstNames(correct);
  const ignored = new Set(wrong.keys());
  const misspelt = new Set(spelling.findings.map(placeKey));
  const singles = cast.singles.filter((name) => !misspelt.has(nameKeyOf(name)));
  const sound = { members: correct.members, singles };
  const findings = [
    ...spelling.findings,
    ...houseFindings(names, options),
    ...sourceFindings(correct.members, sources),
    ...wrongFirstNameFindings(wrong),
    ...surnameFindings(sound),
    ...repeatedNameFindings(sound, ignored),
    ...sameSurnameFindings(sound, ignored),
    ...roleFindings(sound, ignored),
    ...outsideBodyFindings(sound, names, ignored),
    ...ageFindings(sound),
    ...titleFindings(sound, ignored),
    ...surnameTitleFindings(sound),
    ...acronymFindings(read, options),
  ];
  return inOrder(findings, read);
}

function placeKey({ place }: NameFinding): string {
  return `${place.blockId} ${place.end}`;
}

function nameKeyOf({ block, line, mention }: ReturnType<typeof namesOf>[number]): string {
  return `${block.source.blockId} ${mention.end + line.offset}`;
}

function inOrder(
  findings: readonly NameFinding[],
  read: readonly ReadBlock[],
): readonly NameFinding[] {
  const order = new Map(read.map(({ source, index }) => [source.blockId, index]));
  return [...findings].sort(
    (one, other) =>
      (order.get(one.place.blockId) ?? 0) - (order.get(other.place.blockId) ?? 0) ||
      one.place.start - other.place.start,
  );
}
