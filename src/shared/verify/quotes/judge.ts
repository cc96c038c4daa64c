/** The verdict over one alignment: whether the quote is there at all, and its worst edit. */
import type { Range } from '../text/range.ts';
import { classifiedEdits } from './classify.ts';
import { edgeEdits } from './clipped-edges.ts';
import { type Alignment, isEqualPair, sourceWordsOf } from './differences.ts';
import { type EditTier, tierOf } from './edit-class.ts';
import { rangeOfWords } from './prepared-source.ts';
import type { QuoteEdit, Verdict } from './quote-check.ts';
import { withReordering } from './reordering.ts';
import { withSpeakerChanges } from './speaker-changes.ts';
import { typographicEdits } from './typography.ts';
import { wordClassOf } from './words/word-class.ts';

/** A passage of the source judged as the origin of a quote. */
export type Judged = {
  readonly alignment: Alignment;
  readonly edits: readonly QuoteEdit[];
  readonly verdict: Verdict;
  readonly range: Range;
  /** Words of the quote that the passage does not have as they are. */
  readonly unaligned: number;
};

const VERDICTS: Readonly<Record<EditTier, Verdict>> = {
  cosmetic: 'normalised',
  disclosed: 'disclosed-edit',
  cleaned: 'cleaned',
  minor: 'altered-minor',
  material: 'altered-material',
};
const TIERS: readonly EditTier[] = ['material', 'minor', 'cleaned', 'disclosed', 'cosmetic'];

/** Judges an alignment; null when too few words agree for it to be the origin. */
export function judge(alignment: Alignment, core: string): Judged | null {
  const wording = withSpeakerChanges(alignment, [
    ...classifiedEdits(alignment),
    ...edgeEdits(alignment),
  ]);
  const { edits: moved, movedFrom } = withReordering(alignment.source, wording);
  const edits = [...moved, ...typographicEdits(alignment, core)]
    .filter((edit, index, all) => edit.class !== 'contraction' || !isInside(edit, all, index))
    .sort((one, other) => one.quoteRange.start - other.quoteRange.start);
  const unaligned = unalignedWords(alignment, moved);
  if (!isFound(alignment, unaligned)) return null;
  const words = sourceWordsOf(alignment.steps);
  const passage = rangeOfWords(alignment.source, words[0] ?? 0, words.at(-1) ?? 0);
  const lead = edits.filter((edit) => edit.class === 'cleaned').map((edit) => edit.sourceRange);
  return {
    alignment,
    edits,
    verdict: verdictOf(edits),
    range: spanOf([passage, ...lead, ...movedFrom]),
    unaligned,
  };
}

/** The verdict that the worst of some edits gives. */
function verdictOf(edits: readonly QuoteEdit[]): Verdict {
  const tiers = new Set(edits.map((edit) => tierOf(edit.class)));
  const worst = TIERS.find((tier) => tiers.has(tier));
  return worst === undefined ? 'exact' : VERDICTS[worst];
}

/** Whether a contraction is part of a graver edit: "don't" for "do" is a negation alone. */
function isInside(edit: QuoteEdit, all: readonly QuoteEdit[], index: number): boolean {
  return all.some(
    (other, at) =>
      at !== index &&
      other.class !== 'cosmetic' &&
      (other.class !== 'contraction' || at < index) &&
      overlaps(other.quoteRange, edit.quoteRange, other.sourceRange, edit.sourceRange),
  );
}

function overlaps(quoted: Range, otherQuoted: Range, source: Range, otherSource: Range): boolean {
  return (
    (quoted.start < otherQuoted.end && otherQuoted.start < quoted.end) ||
    (source.start < otherSource.end && otherSource.start < source.end)
  );
}

function spanOf(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

function unalignedWords({ parts, steps }: Alignment, edits: readonly QuoteEdit[]): number {
  const minor = edits.filter(
    (edit) => tierOf(edit.class) !== 'material' || edit.class === 'reordering',
  );
  const isMinor = (part: number): boolean => {
    const quoted = parts[part];
    if (quoted?.kind !== 'word') return true;
    const { start, end } = quoted.word.token;
    return minor.some(({ quoteRange }) => quoteRange.start <= start && quoteRange.end >= end);
  };
  return steps.filter((step) => {
    if (step.kind === 'inserted') return !isMinor(step.part);
    return step.kind === 'pair' && !isEqualPair(step) && !isMinor(step.part);
  }).length;
}

const FEWEST_CONTENT_WORDS = 5;

/** The thresholds: all of under 4 words, 4 in 5 of up to 7, else 3 in 5 with five that say something. */
function isFound({ parts, steps, source }: Alignment, unaligned: number): boolean {
  const words = parts.filter((part) => part.kind === 'word' || part.kind === 'mended').length;
  if (words === 0) return false;
  const share = 1 - unaligned / words;
  if (words < 4) return unaligned === 0 && steps.every((step) => step.kind !== 'omitted');
  if (words < 8) return share >= 0.8;
  const content = steps.filter((step) => {
    if (step.kind !== 'pair' || !step.equal) return false;
    const key = source.words[step.word]?.key ?? '';
    return key.length > 3 && wordClassOf(key) !== 'light';
  }).length;
  return share >= 0.8 || (share >= 0.6 && content >= FEWEST_CONTENT_WORDS);
}
