/** Makes findings about names with their places. Called by every rule of names/rules. */
import type { Severity } from '../preflight/finding.ts';
import type { Range } from '../text/range.ts';
import type { NameFinding, NamePlace, NameRule } from './name-finding.ts';
import type { PlacedName } from './read-names.ts';

/** The words of a finding. */
export type Wording = { readonly sentence: string; readonly action: string };

/** How much each rule matters unless the house says otherwise. */
const SEVERITY: Readonly<Record<NameRule, Severity>> = {
  'spelling-variant': 'warn',
  'source-spelling': 'warn',
  'wrong-first-name': 'warn',
  'age-drift': 'warn',
  'title-drift': 'warn',
  'same-surname': 'warn',
  'not-in-body': 'warn',
  'surname-first': 'warn',
  'no-full-name': 'warn',
  'no-role': 'note',
  'full-name-again': 'note',
  'undefined-acronym': 'note',
  'acronym-late': 'note',
};

/** The range of a mention with its honorific or title, in its block's text. */
function rangeOf({ line, mention }: PlacedName): Range {
  const words = mention.title === '' ? [] : mention.title.split(/\s+/u);
  const first = line.tokens[mention.firstToken - words.length];
  const adjacent = first !== undefined && first.text === words[0] && first.capital;
  const start = adjacent ? first.start : mention.start;
  return { start: start + line.offset, end: mention.end + line.offset };
}

/** The place of a mention, for the other side of a finding. */
function placeOf(name: PlacedName): NamePlace {
  return { kind: 'block', blockId: name.block.source.blockId, ...rangeOf(name) };
}

/** A finding about a mention; `other` is the mention it disagrees with. */
export function findingOf(
  rule: NameRule,
  name: PlacedName,
  other: PlacedName | null,
  wording: Wording,
): NameFinding {
  return findingAt(rule, name, rangeOf(name), other, wording);
}

/** A finding about a range of the block that a mention stands in. */
export function findingAt(
  rule: NameRule,
  { block }: Pick<PlacedName, 'block'>,
  range: Range,
  other: PlacedName | null,
  wording: Wording,
): NameFinding {
  return {
    rule,
    severity: SEVERITY[rule],
    place: { blockId: block.source.blockId, ...range },
    text: block.source.text.slice(range.start, range.end),
    otherPlace: other === null ? null : placeOf(other),
    otherText: other === null ? '' : wordsOf(other),
    ...wording,
  };
}

/** A mention as written, title included. */
function wordsOf(name: PlacedName): string {
  const { start, end } = rangeOf(name);
  return name.block.source.text.slice(start, end);
}
