/** Names, titles, ages and acronyms: one way across all fields, and as the sources have them. */
import { checkNames } from '../../names/check-names.ts';
import type { NamedBlock, NameField, NameFinding, NameRule } from '../../names/name-finding.ts';
import type { PieceBlock } from '../../piece/blocks.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { CheckMemory } from '../check-memory.ts';
import type { Observation } from '../observation.ts';
import type { RuleName } from '../rules.ts';

const FIELDS: Partial<Record<PieceBlock['field'], NameField>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  glance: 'glance',
  caption: 'caption',
  alt: 'alt',
  'pull-quote': 'pull-quote',
  body: 'body',
};

const RULES: Record<NameRule, RuleName> = {
  'spelling-variant': 'name-spelling',
  'source-spelling': 'name-against-source',
  'wrong-first-name': 'name-wrong-first',
  'surname-first': 'name-without-introduction',
  'no-full-name': 'name-without-introduction',
  'no-role': 'name-without-introduction',
  'full-name-again': 'name-in-full-again',
  'title-drift': 'title-drift',
  'age-drift': 'age-drift',
  'undefined-acronym': 'acronym-undefined',
  'acronym-late': 'acronym-undefined',
  'same-surname': 'name-ambiguous',
  'not-in-body': 'name-not-in-body',
};

/** Observations on names; people whom the library knows are spelt as it spells them. */
export function nameObservations(piece: CheckedPiece, memory: CheckMemory): Observation[] {
  const blocks = piece.blocks.flatMap(namedBlock);
  const sources = Array.from(piece.texts, ([sourceId, { text }]) => ({ sourceId, text }));
  const houseSpellings = piece.evidence.people.map(({ name }) => name);
  const texts = Array.from(piece.texts, ([id, projection]) => [id, memory.nameOf(projection)]);
  const key = JSON.stringify([blocks, texts, houseSpellings]);
  const findings = memory.recall<readonly NameFinding[]>('names', key, () =>
    checkNames(blocks, sources, { distinct: [], houseSpellings, knownAcronyms: [] }),
  );
  return findings.map(({ rule, place, text, otherText, otherPlace, sentence }) => ({
    rule: RULES[rule],
    sentence,
    place,
    article: text,
    source: otherText,
    sourceId: otherPlace?.kind === 'source' ? otherPlace.sourceId : null,
  }));
}

function namedBlock({ field, blockId, text }: PieceBlock): NamedBlock[] {
  const named = FIELDS[field];
  return named === undefined ? [] : [{ field: named, blockId, text }];
}
