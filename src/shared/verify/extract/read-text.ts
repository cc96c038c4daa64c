/**
 * A text read once for every check of people: blocks with quotes hidden, names and people. Called
 * by the extraction and the right-of-reply log. Blocks are per block; people need the whole text.
 */
import type { Person } from '../people/person.ts';
import { withPronounVotes } from '../people/pronoun-votes.ts';
import { peopleOf } from '../people/registry.ts';
import { type MaskedBlock, maskedBlock } from './masked.ts';
import type { QuoteProblem } from './problem.ts';
import { spansOf } from './spans.ts';

/** The parts of a text that attribution reads. */
export type ReadText = {
  readonly blocks: readonly MaskedBlock[];
  readonly people: readonly Person[];
  readonly problems: readonly QuoteProblem[];
};

/** Reads a text. */
export function readText(text: string): ReadText {
  const { blocks: spans, problems } = spansOf(text);
  const blocks = spans.map((one) => maskedBlock(text, one));
  const people = withPronounVotes(peopleOf(blocks.map(({ mentions }) => mentions)), blocks);
  return { blocks, people, problems };
}
