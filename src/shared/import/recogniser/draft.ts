/**
 * The state that recognisers hand on: blocks nobody has claimed yet, and the parts found so far.
 * A recogniser is a pure function from draft to draft; where it takes a block out it leaves a
 * `taken` marker, because later ones read meaning from position.
 */
import type { Author } from '../../article/model.ts';
import type { SourceRecord } from '../../article/source.ts';
import type { Block, Figure, Inline } from '../blocks/block.ts';
import { lostCitations } from '../blocks/citations.ts';
import type { ImportContext } from '../context.ts';
import type { FiledFacts } from '../filed.ts';
import type { Note } from '../notes.ts';

/** The glance box as filed: its own title and its points. */
export type Glance = {
  readonly title: string;
  readonly items: readonly (readonly Block[])[];
};

/** What has been found; null or empty while it has not. */
export type Parts = {
  readonly kicker: Inline | null;
  readonly headline: Inline | null;
  readonly standfirst: Inline | null;
  readonly hero: Figure | null;
  readonly glance: Glance | null;
  readonly sources: readonly SourceRecord[];
  readonly authors: readonly Author[];
  readonly place: string;
  readonly date: string | null;
  readonly slug: string;
  readonly tags: readonly string[];
};

/** Everything a recogniser reads and returns. */
export type Draft = {
  readonly blocks: readonly Block[];
  readonly parts: Parts;
  readonly facts: FiledFacts;
  readonly notes: readonly Note[];
};

/** One step of recognition. */
export type Recogniser = (draft: Draft, context: ImportContext) => Draft;

/** Parts before anything was recognised. */
export const NO_PARTS: Parts = {
  kicker: null,
  headline: null,
  standfirst: null,
  hero: null,
  glance: null,
  sources: [],
  authors: [],
  place: '',
  date: null,
  slug: '',
  tags: [],
};

/** Parts that hold citations, or report those they cannot hold by themselves. */
const CITED_PARTS = new Set(['standfirst', 'glance', 'sources']);

function citationsLost(blocks: readonly Block[], part: string): Note[] {
  if (CITED_PARTS.has(part)) return [];
  return blocks.flatMap((block) => ('inline' in block ? lostCitations(block.inline, part) : []));
}

/** Moves `count` blocks from `index` out of the text into the given parts, with a note each. */
export function take(
  draft: Draft,
  index: number,
  count: number,
  part: string,
  found: Partial<Parts>,
  notes: readonly Note[],
): Draft {
  const blocks = [...draft.blocks];
  const taken = blocks.splice(index, count, { kind: 'taken', part });
  return {
    ...draft,
    blocks,
    parts: { ...draft.parts, ...found },
    notes: [...draft.notes, ...notes, ...citationsLost(taken, part)],
  };
}

/** Puts other blocks in the place of one, with notes on why. */
export function replace(
  draft: Draft,
  index: number,
  blocks: readonly Block[],
  notes: readonly Note[],
): Draft {
  return {
    ...draft,
    blocks: [...draft.blocks.slice(0, index), ...blocks, ...draft.blocks.slice(index + 1)],
    notes: [...draft.notes, ...notes],
  };
}
